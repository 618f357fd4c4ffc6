package org.painpath.simulator.doors;

import java.time.Duration;

/**
 * How someone behaves at a door.
 *
 * @param patience for how long, and how often, one knocks at a door that is away
 * @param answerWithin after which a knock counts as unanswered
 * @param forgiving whether one knocks again where the answer is that something failed inside (500)
 */
public record Manners(Patience patience, Duration answerWithin, boolean forgiving) {
    private static final Duration USUAL = Duration.ofSeconds(30);

    static Manners usual(Duration patience) {
        return new Manners(new Patience(patience), USUAL, false);
    }

    boolean knockAgain(Answer answer) {
        return answer.isTransient() || (forgiving && answer.status() >= 500);
    }
}

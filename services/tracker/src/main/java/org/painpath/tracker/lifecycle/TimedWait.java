package org.painpath.tracker.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.painpath.tracker.clock.Clocks;
import org.painpath.tracker.clock.Reading;

/**
 * What a referral waits for, with its deadline.
 *
 * @param waitingFor in words, without clinical values
 * @param since when the fact that began the wait happened
 * @param clock absent where nothing is due
 * @param meanwhile the clock that stands still for this wait and goes on after it
 */
public record TimedWait(
        Stage stage,
        Role role,
        String waitingFor,
        Instant since,
        @Nullable Reading clock,
        @Nullable Reading meanwhile) {

    static TimedWait of(Wait wait, Clocks clocks) {
        return new TimedWait(
                wait.stage(),
                wait.role(),
                wait.waitingFor(),
                wait.since(),
                clocks.read(wait.timing()),
                wait.meanwhile() == null ? null : clocks.read(wait.meanwhile()));
    }

    static TimedWait closedSince(Instant end) {
        return new TimedWait(Stage.CLOSED, Role.NOBODY, "nothing", end, null, null);
    }

    public @Nullable Instant dueAt() {
        return clock == null ? null : clock.dueAt();
    }

    public @Nullable Instant escalateAt() {
        return clock == null ? null : clock.escalateAt();
    }

    public boolean isLate(Instant now) {
        return dueAt() != null && !dueAt().isAfter(now);
    }

    public boolean isEscalated(Instant now) {
        return isLate(now) && escalateAt() != null && !escalateAt().isAfter(now);
    }
}

package org.painpath.simulator.doors;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Looks again and again, first soon, then less often, and gives up after a limit.
 *
 * @param longestPause between two looks
 */
public record Patience(Duration limit, Duration longestPause) {
    private static final Duration FIRST = Duration.ofMillis(10);
    private static final Duration USUAL = Duration.ofMillis(250);

    /** As those look who wait for something now: every quarter of a second. */
    public Patience(Duration limit) {
        this(limit, USUAL);
    }

    /** The first answer that is there, or nothing once the limit has passed. */
    public <T> Optional<T> until(Supplier<Optional<T>> look) {
        long giveUp = System.nanoTime() + limit.toNanos();
        Duration pause = FIRST;
        Optional<T> seen = look.get();
        while (seen.isEmpty() && System.nanoTime() < giveUp) {
            rest(pause);
            pause = longer(pause);
            seen = look.get();
        }
        return seen;
    }

    private Duration longer(Duration pause) {
        Duration next = pause.multipliedBy(3).dividedBy(2);
        return next.compareTo(longestPause) < 0 ? next : longestPause;
    }

    private static void rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DoorRefused("Waiting was interrupted", e);
        }
    }
}

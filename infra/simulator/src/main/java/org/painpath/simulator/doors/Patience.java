package org.painpath.simulator.doors;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks again and again, first soon, then every quarter of a second, and gives up after a limit. */
public record Patience(Duration limit) {
    private static final Duration FIRST = Duration.ofMillis(10);
    private static final Duration LAST = Duration.ofMillis(250);

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

    private static Duration longer(Duration pause) {
        Duration next = pause.multipliedBy(3).dividedBy(2);
        return next.compareTo(LAST) < 0 ? next : LAST;
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

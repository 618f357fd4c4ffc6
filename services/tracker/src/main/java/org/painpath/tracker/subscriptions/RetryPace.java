package org.painpath.tracker.subscriptions;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When to try again, and when to stop trying. */
final class RetryPace {
    /** A receiver that is away over a long weekend gets everything when it is back. */
    static final Duration PATIENCE = Duration.ofDays(5);

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 10;

    private RetryPace() {}

    /** @param failures how many attempts were in vain, from 1 */
    static Duration after(int failures) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    /** What a receiver asks for in seconds, if that is longer and not beyond reason. */
    static Duration after(int failures, @Nullable Duration askedFor) {
        Duration own = after(failures);
        if (askedFor == null || askedFor.compareTo(own) < 0) {
            return own;
        }
        return askedFor.compareTo(LONGEST) < 0 ? askedFor : LONGEST;
    }

    static boolean isOver(Instant failingSince, Instant now) {
        return Duration.between(failingSince, now).compareTo(PATIENCE) > 0;
    }
}

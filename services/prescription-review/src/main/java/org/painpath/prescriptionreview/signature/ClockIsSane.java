package org.painpath.prescriptionreview.signature;

import java.time.Duration;
import java.time.Instant;

/**
 * A signature carries the right time: the service's clock and the database's are at most a minute apart, and the clock is not
 * behind what has been recorded of the review.
 *
 * <p>Source: built towards 21 CFR 1311.120 and 1311.205, which allow five minutes [CFR-1311]; one minute [P].
 */
public final class ClockIsSane {
    private static final Duration APART = Duration.ofMinutes(1);

    private ClockIsSane() {}

    /** @param recorded when the review last changed */
    public static boolean at(Instant ours, Instant database, Instant recorded) {
        return Duration.between(ours, database).abs().compareTo(APART) <= 0 && !ours.isBefore(recorded.minus(APART));
    }
}

package org.painpath.tracker.clock;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a clock stands.
 *
 * @param pausedSince when its last pause began
 * @param pausedUntil when that one ends or ended; absent while nobody knows
 * @param left until it is due, as it was when an open pause began; absent while the clock runs
 * @param dueAt absent while nobody knows when the clock goes on, unless it was due before
 * @param escalateAt likewise
 */
public record Reading(
        ClockName clock,
        Instant startedAt,
        @Nullable Instant pausedSince,
        @Nullable Instant pausedUntil,
        @Nullable Duration left,
        @Nullable Instant dueAt,
        @Nullable Instant escalateAt,
        Superior escalateTo,
        String policyVersion) {

    public boolean isPaused(Instant now) {
        return pausedSince != null && (pausedUntil == null || pausedUntil.isAfter(now));
    }
}

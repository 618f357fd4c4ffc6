package org.painpath.tracker.web;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.painpath.tracker.clock.Reading;
import org.painpath.tracker.clock.Superior;

/**
 * How a clock stands now.
 *
 * @param clock as the policy names it
 * @param pausedSince absent while it runs
 * @param pausedUntil when it goes on by itself; absent while it runs, or while nobody knows
 * @param minutesLeft until it is due, in the time that it counts: opening hours, or plain time; 0 when it is over
 * @param dueAt absent while it stands still
 * @param escalateAt absent while it stands still
 * @param policyVersion the policy that held when it started
 */
record ClockView(
        String clock,
        Instant startedAt,
        @Nullable Instant pausedSince,
        @Nullable Instant pausedUntil,
        long minutesLeft,
        @Nullable Instant dueAt,
        @Nullable Instant escalateAt,
        Superior escalateTo,
        String policyVersion) {

    static ClockView of(Reading reading, Duration left, Instant now) {
        boolean paused = reading.isPaused(now);
        return new ClockView(
                reading.clock().key(),
                reading.startedAt(),
                paused ? reading.pausedSince() : null,
                paused ? reading.pausedUntil() : null,
                left.toMinutes(),
                reading.dueAt(),
                reading.escalateAt(),
                reading.escalateTo(),
                reading.policyVersion());
    }
}

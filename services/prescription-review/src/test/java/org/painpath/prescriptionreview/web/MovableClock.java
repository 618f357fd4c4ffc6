package org.painpath.prescriptionreview.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The service's clock, which a test may put wrong. */
final class MovableClock extends Clock {
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);
    private final Clock right = Clock.tick(Clock.systemUTC(), MICROSECOND);
    private volatile Duration wrongBy = Duration.ZERO;

    void putWrongBy(Duration offset) {
        wrongBy = offset;
    }

    @Override
    public Instant instant() {
        return right.instant().plus(wrongBy);
    }

    @Override
    public ZoneId getZone() {
        return right.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return right.withZone(zone);
    }
}

package org.painpath.chassis.canary;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** When the last canary came through, and how long each was on its way. */
final class CanaryMetrics {
    private final Clock clock;
    private final Timer lag;
    private volatile Instant seen;

    CanaryMetrics(MeterRegistry meters, Clock clock) {
        this.clock = clock;
        this.seen = clock.instant();
        Gauge.builder("painpath.canary.seen", this, metrics -> metrics.seen.toEpochMilli() / 1000.0)
                .description("when the last canary came through; before the first, when the service started")
                .baseUnit("seconds")
                .register(meters);
        this.lag = Timer.builder("painpath.canary.lag")
                .description("commit of a canary to its arrival at a consumer")
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofMillis(1))
                .maximumExpectedValue(Duration.ofMinutes(1))
                .register(meters);
    }

    void seen(Instant sentAt) {
        seen = clock.instant();
        var onItsWay = Duration.between(sentAt, seen);
        if (!onItsWay.isNegative()) {
            lag.record(onItsWay);
        }
    }
}

package org.painpath.chassis.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.painpath.chassis.Sampled;

/** How many events wait for each reason, and the age of the oldest. */
final class ParkedMetrics implements MeterBinder {
    private static final List<String> REASONS = List.of("unknown-type", "refused", "failed", "gap", "behind");

    private final Sampled<List<ParkedEvents.Count>> counts;
    private final Clock clock;

    ParkedMetrics(ParkedEvents parked, Clock clock) {
        this.counts = new Sampled<>(Duration.ofSeconds(5), clock, List.of(), _ -> parked.counts());
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String reason : REASONS) {
            gauge("painpath.delivery.parked", reason, ParkedEvents.Count::waiting)
                    .description("events that wait for a person or for the one before")
                    .register(registry);
            gauge("painpath.delivery.parked.oldest", reason, this::seconds)
                    .description("age of the one that waits longest")
                    .baseUnit("seconds")
                    .register(registry);
        }
    }

    private Gauge.Builder<ParkedMetrics> gauge(String name, String reason, ToDoubleFunction<ParkedEvents.Count> value) {
        return Gauge.builder(name, this, metrics -> metrics.value(reason, value))
                .tag("reason", reason);
    }

    private double value(String reason, ToDoubleFunction<ParkedEvents.Count> value) {
        return counts.get().stream()
                .filter(count -> count.reason().equals(reason))
                .mapToDouble(value)
                .findFirst()
                .orElse(0);
    }

    private double seconds(ParkedEvents.Count count) {
        return Duration.between(count.since(), clock.instant()).toMillis() / 1000.0;
    }
}

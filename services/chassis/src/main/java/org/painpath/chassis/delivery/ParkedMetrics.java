package org.painpath.chassis.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.springframework.dao.DataAccessException;

/**
 * How many events wait for each reason, and the age of the oldest. Asked of the database, at most every few seconds, so that
 * a restart and a second instance say the same.
 */
final class ParkedMetrics implements MeterBinder {
    private static final List<String> REASONS = List.of("unknown-type", "refused", "failed", "gap", "behind");
    private static final Duration FRESH = Duration.ofSeconds(5);

    private record Counted(List<ParkedEvents.Count> counts, Instant at) {}

    private final ParkedEvents parked;
    private final Clock clock;
    private volatile Counted last = new Counted(List.of(), Instant.EPOCH);

    ParkedMetrics(ParkedEvents parked, Clock clock) {
        this.parked = parked;
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
        return counted().counts().stream()
                .filter(count -> count.reason().equals(reason))
                .mapToDouble(value)
                .findFirst()
                .orElse(0);
    }

    private double seconds(ParkedEvents.Count count) {
        return Duration.between(count.since(), clock.instant()).toMillis() / 1000.0;
    }

    private synchronized Counted counted() {
        var now = clock.instant();
        if (Duration.between(last.at(), now).compareTo(FRESH) > 0) {
            last = new Counted(count(), now);
        }
        return last;
    }

    /** While the database is away the last count stands; that it is away has an alert of its own. */
    private List<ParkedEvents.Count> count() {
        try {
            return parked.counts();
        } catch (DataAccessException _) {
            return last.counts();
        }
    }
}

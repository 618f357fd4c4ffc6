package org.painpath.tracker.deadlines;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.painpath.tracker.lifecycle.Stage;
import org.painpath.tracker.store.Waiting;
import org.painpath.tracker.store.Waiting.Overdue;
import org.springframework.dao.DataAccessException;

/** How many referrals of each stage are late and escalated. Asked of the database, so that every tracker says the same. */
final class OverdueMetrics implements MeterBinder {
    private static final Duration FRESH = Duration.ofSeconds(5);

    private record Counted(List<Overdue> stages, Instant at) {}

    private final Waiting waiting;
    private final Clock clock;
    private volatile Counted last = new Counted(List.of(), Instant.EPOCH);

    OverdueMetrics(Waiting waiting, Clock clock) {
        this.waiting = waiting;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Stage stage : Stage.values()) {
            if (stage != Stage.CLOSED) {
                gauge("painpath.referrals.late", stage, Overdue::late)
                        .description("referrals whose wait has passed its due time")
                        .register(registry);
                gauge("painpath.referrals.escalated", stage, Overdue::escalated)
                        .description("referrals whose wait was escalated")
                        .register(registry);
            }
        }
    }

    private Gauge.Builder<OverdueMetrics> gauge(String name, Stage stage, ToDoubleFunction<Overdue> value) {
        return Gauge.builder(name, this, metrics -> metrics.value(stage, value)).tag("stage", stage.name());
    }

    private double value(Stage stage, ToDoubleFunction<Overdue> value) {
        return counted().stages().stream()
                .filter(overdue -> overdue.stage() == stage)
                .mapToDouble(value)
                .findFirst()
                .orElse(0);
    }

    private synchronized Counted counted() {
        Instant now = clock.instant();
        if (Duration.between(last.at(), now).compareTo(FRESH) > 0) {
            last = new Counted(count(now), now);
        }
        return last;
    }

    /** While the database is away the last count stands; that it is away has an alert of its own. */
    private List<Overdue> count(Instant now) {
        try {
            return waiting.overdue(now);
        } catch (DataAccessException _) {
            return last.stages();
        }
    }
}

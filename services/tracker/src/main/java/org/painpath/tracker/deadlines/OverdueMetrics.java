package org.painpath.tracker.deadlines;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.painpath.chassis.Sampled;
import org.painpath.tracker.lifecycle.Stage;
import org.painpath.tracker.store.StageCounts;
import org.painpath.tracker.store.StageCounts.Overdue;

/** How many referrals of each stage are late and escalated. */
final class OverdueMetrics implements MeterBinder {
    private final Sampled<List<Overdue>> overdue;

    OverdueMetrics(StageCounts counts, Clock clock) {
        this.overdue = new Sampled<>(Duration.ofSeconds(5), clock, List.of(), counts::overdue);
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
        return overdue.get().stream()
                .filter(at -> at.stage() == stage)
                .mapToDouble(value)
                .findFirst()
                .orElse(0);
    }
}

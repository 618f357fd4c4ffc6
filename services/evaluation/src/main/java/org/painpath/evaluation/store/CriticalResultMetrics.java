package org.painpath.evaluation.store;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.painpath.chassis.Sampled;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many critical results wait for a clinician; the pager rests on it. */
@Component
final class CriticalResultMetrics implements MeterBinder {
    private final Sampled<Long> number;

    CriticalResultMetrics(JdbcClient jdbc, Clock clock) {
        this.number = new Sampled<>(
                Duration.ofSeconds(5),
                clock,
                0L,
                _ -> jdbc.sql("select coalesce(sum(critical_results), 0) from evaluation where critical_results > 0")
                        .query(Long.class)
                        .single());
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("painpath.evaluation.critical.results", number, Sampled::get)
                .description("critical results that no clinician has acknowledged")
                .register(registry);
    }
}

package org.painpath.intake.store;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.painpath.chassis.Sampled;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many crises are open; the pager rests on it. */
@Component
final class CrisisMetrics implements MeterBinder {
    private final Sampled<Long> number;

    CrisisMetrics(JdbcClient jdbc, Clock clock) {
        this.number = new Sampled<>(
                Duration.ofSeconds(5),
                clock,
                0L,
                _ -> jdbc.sql(
                                "select count(*) from referral where crisis_opened_on is not null and crisis_reason = 'HIGH_RISK'")
                        .query(Long.class)
                        .single());
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("painpath.intake.crises", number, Sampled::get)
                .description("crises of a high risk of suicide that no clinician has closed")
                .register(registry);
    }
}

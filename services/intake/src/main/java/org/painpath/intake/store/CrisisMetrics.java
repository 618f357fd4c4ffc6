package org.painpath.intake.store;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many crises are open; the pager rests on it. Asked of the database, so that every instance says the same. */
@Component
final class CrisisMetrics implements MeterBinder {
    private static final Duration FRESH = Duration.ofSeconds(5);

    private record Counted(long number, Instant at) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private Counted last = new Counted(0, Instant.EPOCH);

    CrisisMetrics(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("painpath.intake.crises", this, CrisisMetrics::number)
                .description("crises of a high risk of suicide that no clinician has closed")
                .register(registry);
    }

    private synchronized double number() {
        Instant now = clock.instant();
        if (Duration.between(last.at(), now).compareTo(FRESH) > 0) {
            last = new Counted(count(), now);
        }
        return last.number();
    }

    /** While the database is away the last count stands; that it is away has an alert of its own. */
    private long count() {
        try {
            return jdbc.sql(
                            "select count(*) from referral where crisis_opened_on is not null and crisis_reason = 'HIGH_RISK'")
                    .query(Long.class)
                    .single();
        } catch (DataAccessException _) {
            return last.number();
        }
    }
}

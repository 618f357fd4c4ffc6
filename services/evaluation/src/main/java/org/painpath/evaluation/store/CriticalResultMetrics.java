package org.painpath.evaluation.store;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many critical results wait for a clinician; the pager rests on it. Asked of the database, so that every instance says the same. */
@Component
final class CriticalResultMetrics implements MeterBinder {
    private static final Duration FRESH = Duration.ofSeconds(5);

    private record Counted(long number, Instant at) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private Counted last = new Counted(0, Instant.EPOCH);

    CriticalResultMetrics(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("painpath.evaluation.critical.results", this, CriticalResultMetrics::number)
                .description("critical results that no clinician has acknowledged")
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
            return jdbc.sql("select coalesce(sum(critical_results), 0) from evaluation where critical_results > 0")
                    .query(Long.class)
                    .single();
        } catch (DataAccessException _) {
            return last.number();
        }
    }
}

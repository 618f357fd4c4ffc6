package org.painpath.prescriptionreview.pharmacy;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.painpath.prescriptionreview.handoff.HandOffState;
import org.painpath.prescriptionreview.store.HandOffCounts;
import org.painpath.prescriptionreview.store.HandOffCounts.Counts;
import org.springframework.dao.DataAccessException;

/** How many messages to the pharmacy are at each state, and how long the worst have waited. Asked of the database, at most every few seconds. */
final class HandOffMetrics implements MeterBinder {
    private static final Duration FRESH = Duration.ofSeconds(15);

    private record Counted(Counts counts, Instant at) {}

    private final HandOffCounts messages;
    private final Clock clock;
    private volatile Counted last = new Counted(Counts.NONE, Instant.EPOCH);

    HandOffMetrics(HandOffCounts messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (HandOffState state : HandOffState.values()) {
            Gauge.builder("painpath.pharmacy.messages", this, metrics -> metrics.count(state))
                    .tag("state", state.name())
                    .description("messages to the pharmacy; UNKNOWN and FAILED wait for a person")
                    .register(registry);
        }
        Gauge.builder(
                        "painpath.pharmacy.oldest.unknown.seconds",
                        this,
                        metrics -> metrics.counts().oldestUnknown().toSeconds())
                .description("how long nobody has known whether the oldest such message arrived")
                .register(registry);
        Gauge.builder(
                        "painpath.pharmacy.oldest.withdrawal.seconds",
                        this,
                        metrics -> metrics.counts().oldestWithdrawal().toSeconds())
                .description("how long a pharmacy has not known that a prescription was taken away")
                .register(registry);
    }

    private double count(HandOffState state) {
        return counts().byState().getOrDefault(state, 0L);
    }

    private synchronized Counts counts() {
        Instant now = clock.instant();
        if (Duration.between(last.at(), now).compareTo(FRESH) > 0) {
            last = new Counted(asked(now), now);
        }
        return last.counts();
    }

    /** While the database is away the last count stands; that it is away has an alert of its own. */
    private Counts asked(Instant now) {
        try {
            return messages.at(now);
        } catch (DataAccessException _) {
            return last.counts();
        }
    }
}

package org.painpath.prescriptionreview.pharmacy;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.painpath.chassis.Sampled;
import org.painpath.prescriptionreview.handoff.HandOffState;
import org.painpath.prescriptionreview.store.HandOffCounts;
import org.painpath.prescriptionreview.store.HandOffCounts.Counts;

/** How many messages to the pharmacy are at each state, and how long the worst have waited. */
final class HandOffMetrics implements MeterBinder {
    private final Sampled<Counts> counts;

    HandOffMetrics(HandOffCounts messages, Clock clock) {
        this.counts = new Sampled<>(Duration.ofSeconds(15), clock, Counts.NONE, messages::at);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (HandOffState state : HandOffState.values()) {
            Gauge.builder(
                            "painpath.pharmacy.messages",
                            counts,
                            now -> now.get().byState().getOrDefault(state, 0L))
                    .tag("state", state.name())
                    .description("messages to the pharmacy; UNKNOWN and FAILED wait for a person")
                    .register(registry);
        }
        Gauge.builder(
                        "painpath.pharmacy.oldest.unknown.seconds",
                        counts,
                        now -> now.get().oldestUnknown().toSeconds())
                .description("how long nobody has known whether the oldest such message arrived")
                .register(registry);
        Gauge.builder(
                        "painpath.pharmacy.oldest.withdrawal.seconds",
                        counts,
                        now -> now.get().oldestWithdrawal().toSeconds())
                .description("how long a pharmacy has not known that a prescription was taken away")
                .register(registry);
    }
}

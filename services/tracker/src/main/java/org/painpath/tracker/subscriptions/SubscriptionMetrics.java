package org.painpath.tracker.subscriptions;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.Arrays;
import java.util.Map;

/** How many subscriptions there are of each state; a FAILED one waits for a person. */
final class SubscriptionMetrics {
    private final Subscriptions subscriptions;
    private final MultiGauge gauge;

    SubscriptionMetrics(Subscriptions subscriptions, MeterRegistry registry) {
        this.subscriptions = subscriptions;
        this.gauge = MultiGauge.builder("painpath.subscriptions")
                .description("webhooks; FAILED wait for a person")
                .register(registry);
    }

    void count() {
        Map<SubscriptionState, Long> counts = subscriptions.counts();
        gauge.register(
                Arrays.stream(SubscriptionState.values())
                        .map(state -> Row.of(Tags.of("state", state.name()), counts.getOrDefault(state, 0L)))
                        .toList(),
                true);
    }
}

package org.painpath.intake.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.painpath.chassis.Sampled;
import org.painpath.intake.store.MessageState;
import org.painpath.intake.store.Messages;

/** How many messages are at each state. */
final class MessageMetrics implements MeterBinder {
    private final Sampled<Map<MessageState, Long>> counts;

    MessageMetrics(Messages messages, Clock clock) {
        this.counts = new Sampled<>(Duration.ofSeconds(15), clock, Map.of(), _ -> messages.counts());
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (MessageState state : MessageState.values()) {
            Gauge.builder("painpath.intake.messages", counts, now -> now.get().getOrDefault(state, 0L))
                    .tag("state", state.name())
                    .description("messages to patients and referrers; UNKNOWN, FAILED and NO_ADDRESS wait for a person")
                    .register(registry);
        }
    }
}

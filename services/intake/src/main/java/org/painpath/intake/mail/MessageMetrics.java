package org.painpath.intake.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.painpath.intake.store.MessageState;
import org.painpath.intake.store.Messages;
import org.springframework.dao.DataAccessException;

/** How many messages are at each state. Asked of the database, at most every few seconds. */
final class MessageMetrics implements MeterBinder {
    private static final Duration FRESH = Duration.ofSeconds(15);

    private record Counted(Map<MessageState, Long> counts, Instant at) {}

    private final Messages messages;
    private final Clock clock;
    private volatile Counted last = new Counted(Map.of(), Instant.EPOCH);

    MessageMetrics(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (MessageState state : MessageState.values()) {
            Gauge.builder("painpath.intake.messages", this, metrics -> metrics.count(state))
                    .tag("state", state.name())
                    .description("messages to patients and referrers; UNKNOWN, FAILED and NO_ADDRESS wait for a person")
                    .register(registry);
        }
    }

    private synchronized double count(MessageState state) {
        Instant now = clock.instant();
        if (Duration.between(last.at(), now).compareTo(FRESH) > 0) {
            last = new Counted(counts(), now);
        }
        return last.counts().getOrDefault(state, 0L);
    }

    /** While the database is away the last count stands; that it is away has an alert of its own. */
    private Map<MessageState, Long> counts() {
        try {
            return messages.counts();
        } catch (DataAccessException _) {
            return last.counts();
        }
    }
}

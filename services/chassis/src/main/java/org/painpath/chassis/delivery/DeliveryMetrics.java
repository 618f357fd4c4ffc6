package org.painpath.chassis.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what became of each event and how long it took from commit there to effect committed here. */
final class DeliveryMetrics {
    private final MeterRegistry registry;
    private final AtomicLong waiting = new AtomicLong();
    /** The registry's own look-up costs more than the counting. */
    private final Map<Counted, Counter> counters = new ConcurrentHashMap<>();

    private final Map<String, Timer> lags = new ConcurrentHashMap<>();

    private record Counted(String source, String outcome) {}

    DeliveryMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(InboundEvent event, Verdict verdict, Duration relay) {
        var outcome = switch (verdict) {
            case Verdict.Applied _ -> "applied";
            case Verdict.NotOurs _ -> "not-ours";
            case Verdict.Duplicate _ -> "duplicate";
            case Verdict.Park park -> {
                waiting.incrementAndGet();
                yield "parked-" + park.code();
            }
        };
        counters.computeIfAbsent(new Counted(event.source(), outcome), this::counter)
                .increment();
        if (verdict instanceof Verdict.Applied && !relay.isNegative()) {
            lags.computeIfAbsent(event.source(), this::lag).record(relay);
        }
    }

    void unreadable(String code) {
        registry.counter("painpath.delivery.dead-letters", "reason", code).increment();
    }

    void released(long stillWaiting) {
        waiting.set(stillWaiting);
    }

    boolean anyWaiting() {
        return waiting.get() > 0;
    }

    private Counter counter(Counted counted) {
        return registry.counter("painpath.delivery.events", "source", counted.source(), "outcome", counted.outcome());
    }

    private Timer lag(String source) {
        return Timer.builder("painpath.delivery.lag")
                .description("commit in the source service to effect committed here")
                .tag("source", source)
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofMillis(1))
                .maximumExpectedValue(Duration.ofMinutes(5))
                .register(registry);
    }
}

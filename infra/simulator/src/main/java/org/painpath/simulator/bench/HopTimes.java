package org.painpath.simulator.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** When each cause was committed, and when its effect, where there is one. */
record HopTimes(Map<UUID, Instant> causes, Map<UUID, Instant> effects) {

    int missing() {
        return causes.size() - effects.size();
    }

    Percentiles lagsInMillis() {
        return Percentiles.of(effects.entrySet().stream()
                .map(effect -> Duration.between(Objects.requireNonNull(causes.get(effect.getKey())), effect.getValue())
                                .toNanos()
                        / 1e6)
                .toList());
    }

    /** From the first commit to the last. */
    double causesPerSecond() {
        return causes.size() / seconds(first(causes.values()), last(causes.values()));
    }

    /** From the first cause's commit to the last effect's. */
    double effectsPerSecond() {
        return effects.isEmpty() ? 0 : effects.size() / seconds(first(causes.values()), last(effects.values()));
    }

    /** How long effects still came when no cause did any more. */
    double drainSeconds() {
        return effects.isEmpty() ? 0 : Math.max(0, seconds(last(causes.values()), last(effects.values())));
    }

    Instant firstCause() {
        return first(causes.values());
    }

    private static Instant first(Collection<Instant> times) {
        return times.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    private static Instant last(Collection<Instant> times) {
        return times.stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toNanos() / 1e9;
    }
}

package org.painpath.simulator.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How many events a second take effect while there are always more to take: acceptances are journaled in intake's database
 * faster than evaluation opens them, until nobody has anything left to take in.
 */
final class SustainedEffects {
    private static final int PER_COMMIT = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Hop hop;
    private final Effects effects;
    private final Narration narration;

    SustainedEffects(String postgres, Narration narration) {
        this.hop = new Hop(postgres);
        this.effects = new Effects(postgres);
        this.narration = narration;
    }

    /**
     * @param missing of evaluation's effects, when the patience ended
     * @param writtenPerSecond journal rows, while they were written
     * @param effectsPerSecond evaluation's, from the first row's commit to its last effect's
     * @param allEffectsPerSecond every service's, from the first row's commit until nothing more took effect anywhere
     * @param allRowsPerSecond journal rows that are these effects
     * @param secondsUntilFlat from the first row's commit
     * @param services the events that had an effect in each
     */
    record Result(
            int events,
            int missing,
            double writtenPerSecond,
            double effectsPerSecond,
            double allEffectsPerSecond,
            double allRowsPerSecond,
            double secondsUntilFlat,
            Map<String, Effects.Taken> services) {}

    Result measure(int events) throws SQLException, InterruptedException {
        var began = Instant.now();
        var referrals = Stream.generate(Ids::next).limit(events).toList();
        try (var bar = narration.bar("%d events as fast as they go".formatted(events), events)) {
            write(referrals);
            var times = hop.await(referrals, began, PATIENCE, bar::at);
            var flat = effects.awaitFlat(began, PATIENCE);
            return result(times, effects.since(began), Duration.between(times.firstCause(), flat));
        }
    }

    private void write(List<UUID> referrals) throws SQLException {
        try (var journal = hop.journal()) {
            for (int from = 0; from < referrals.size(); from += PER_COMMIT) {
                journal.accept(referrals.subList(from, Math.min(from + PER_COMMIT, referrals.size())));
            }
        }
    }

    private static Result result(HopTimes times, Map<String, Effects.Taken> services, Duration untilFlat) {
        double seconds = untilFlat.toNanos() / 1e9;
        return new Result(
                times.causes().size(),
                times.missing(),
                times.causesPerSecond(),
                times.effectsPerSecond(),
                services.values().stream().mapToLong(Effects.Taken::events).sum() / seconds,
                services.values().stream().mapToLong(Effects.Taken::rows).sum() / seconds,
                seconds,
                services);
    }
}

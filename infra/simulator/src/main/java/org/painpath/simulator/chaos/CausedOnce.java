package org.painpath.simulator.chaos;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.painpath.simulator.chaos.Anomaly.Kind;
import org.painpath.simulator.chaos.ClinicFacts.Fact;
import org.painpath.simulator.chaos.ClinicFacts.Reaction;

/** What one service's fact leads to in another is there once for each time that it happened. */
record CausedOnce(ClinicFacts facts) implements Check {

    private record Reader(String reader, String source, UUID referral) {}

    @Override
    public Stream<Anomaly> anomalies(Told told, Observed seen) {
        var behind = Backlog.of(seen, facts.readers()).stream()
                .map(backlog -> new Reader(backlog.reader(), backlog.source(), backlog.referral()))
                .collect(Collectors.toSet());
        var counts = new HashMap<Fact, Map<UUID, Long>>();
        seen.journals()
                .forEach(row -> counts.computeIfAbsent(new Fact(row.service(), row.fact()), _ -> new HashMap<>())
                        .merge(row.referral(), 1L, Long::sum));
        return facts.reactions().stream().flatMap(reaction -> judge(reaction, counts, behind));
    }

    private static Stream<Anomaly> judge(Reaction reaction, Map<Fact, Map<UUID, Long>> counts, Set<Reader> behind) {
        var causes = counts.getOrDefault(reaction.cause(), Map.of());
        var effects = counts.getOrDefault(reaction.effect(), Map.of());
        var referrals = new HashSet<>(causes.keySet());
        referrals.addAll(effects.keySet());
        return referrals.stream()
                .flatMap(referral -> judge(
                        reaction,
                        referral,
                        causes.getOrDefault(referral, 0L),
                        effects.getOrDefault(referral, 0L),
                        behind)
                        .stream());
    }

    /** What a reader has not taken in is no lost effect of it: its backlog is judged elsewhere. */
    private static Optional<Anomaly> judge(
            Reaction reaction, UUID referral, long causes, long effects, Set<Reader> behind) {
        var reader = new Reader(reaction.effect().service(), reaction.cause().service(), referral);
        if (effects == causes || (effects < causes && behind.contains(reader))) {
            return Optional.empty();
        }
        var kind = effects < causes ? Kind.LOST : causes == 0 ? Kind.PHANTOM : Kind.DOUBLE_EFFECT;
        return Optional.of(new Anomaly(
                kind,
                reaction.effect().service(),
                referral.toString(),
                "%d of %s for %d of %s".formatted(effects, reaction.effect(), causes, reaction.cause())));
    }
}

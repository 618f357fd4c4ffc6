package org.painpath.simulator.chaos;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.painpath.simulator.chaos.Anomaly.Kind;
import org.painpath.simulator.chaos.ClinicFacts.Fact;
import org.painpath.simulator.chaos.Observed.Row;

/** Every call that was answered with yes is there once, every refused one is absent, an unknown one is there at most once. */
record AnsweredOnce(ClinicFacts facts) implements Check {

    /** The calls that leave the same facts behind for the same referral: they can only be judged together. */
    private record Alike(String sender, String service, Set<String> facts) {}

    @Override
    public Stream<Anomaly> anomalies(Told told, Observed seen) {
        var present = seen.journals().stream()
                .collect(Collectors.groupingBy(
                        Row::referral, Collectors.groupingBy(AnsweredOnce::fact, Collectors.counting())));
        var alike = told.calls().stream()
                .filter(call -> !facts.leftBy(call.service(), call.act()).isEmpty())
                .collect(Collectors.groupingBy(this::alike));
        return Stream.concat(
                alike.entrySet().stream()
                        .flatMap(calls -> judge(calls.getKey(), calls.getValue(), seen, present).stream()),
                told.calls().stream().flatMap(call -> otherReferral(call, seen).stream()));
    }

    private Alike alike(Call call) {
        return new Alike(call.sender(), call.service(), facts.leftBy(call.service(), call.act()));
    }

    private static Optional<Anomaly> judge(
            Alike alike, List<Call> calls, Observed seen, Map<UUID, Map<Fact, Long>> present) {
        var referral = seen.receipts().get(alike.sender());
        Map<Fact, Long> counts = referral == null ? Map.of() : present.getOrDefault(referral, Map.of());
        long there = alike.facts().stream()
                .mapToLong(name -> counts.getOrDefault(new Fact(alike.service(), name), 0L))
                .sum();
        long certain = effects(calls, Call.Outcome.OK);
        long possible = certain + effects(calls, Call.Outcome.UNKNOWN);
        Function<Kind, Anomaly> anomaly = kind -> new Anomaly(
                kind,
                alike.service(),
                referral == null ? alike.sender() : referral.toString(),
                "%d of %s, answered with yes %d, unknown %d"
                        .formatted(there, String.join(" or ", alike.facts()), certain, possible - certain));
        if (there < certain) {
            return Optional.of(anomaly.apply(Kind.LOST));
        }
        if (there > possible) {
            return Optional.of(anomaly.apply(possible == 0 ? Kind.PHANTOM : Kind.DOUBLE_EFFECT));
        }
        return Optional.empty();
    }

    /** Whoever sent a referral was told its id; it is the id under which intake has it. */
    private static Optional<Anomaly> otherReferral(Call call, Observed seen) {
        var told = call.referral();
        var held = seen.receipts().get(call.sender());
        return told == null || held == null || held.toString().equals(told)
                ? Optional.empty()
                : Optional.of(new Anomaly(
                        Kind.DOUBLE_EFFECT, call.service(), told, "the same referral is also held as " + held));
    }

    private static long effects(List<Call> calls, Call.Outcome outcome) {
        return calls.stream()
                .filter(call -> call.outcome() == outcome)
                .mapToLong(Call::effects)
                .sum();
    }

    private static Fact fact(Row row) {
        return new Fact(row.service(), row.fact());
    }
}

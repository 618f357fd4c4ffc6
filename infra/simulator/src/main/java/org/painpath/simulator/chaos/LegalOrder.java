package org.painpath.simulator.chaos;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.painpath.simulator.chaos.Anomaly.Kind;
import org.painpath.simulator.chaos.ClinicFacts.Order;
import org.painpath.simulator.chaos.Observed.Row;

/** Each journal, read again from its beginning, holds only what can follow what came before. */
record LegalOrder(ClinicFacts facts) implements Check {

    private record Story(String service, UUID referral) {}

    @Override
    public Stream<Anomaly> anomalies(Told told, Observed seen) {
        return seen.journals().stream()
                .collect(Collectors.groupingBy(row -> new Story(row.service(), row.referral())))
                .entrySet()
                .stream()
                .flatMap(story -> firstBreak(facts.order(story.getKey().service()), story.getValue()).stream());
    }

    private static Optional<Anomaly> firstBreak(Order order, List<Row> rows) {
        var before = new HashSet<String>();
        long expected = 1;
        for (Row row : rows.stream().sorted(Comparator.comparing(Row::sequence)).toList()) {
            var broken =
                    row.sequence() == expected ? broken(order, before, row.fact()) : Optional.of("a row is missing");
            if (broken.isPresent()) {
                return broken.map(words -> new Anomaly(
                        Kind.ILLEGAL_TRANSITION,
                        row.service(),
                        row.referral().toString(),
                        "row %d, %s: %s".formatted(row.sequence(), row.fact(), words)));
            }
            before.add(row.fact());
            expected++;
        }
        return Optional.empty();
    }

    private static Optional<String> broken(Order order, Set<String> before, String fact) {
        if (before.isEmpty() && !order.first().contains(fact)) {
            return Optional.of("it cannot be the first");
        }
        if (order.once().contains(fact) && before.contains(fact)) {
            return Optional.of("it has happened before");
        }
        if (order.needs().containsKey(fact)
                && before.stream().noneMatch(order.needs().get(fact)::contains)) {
            return Optional.of("it needs " + String.join(" or ", order.needs().get(fact)) + " before it");
        }
        if (before.stream().anyMatch(order.ends()::contains)
                && !order.afterwards().contains(fact)) {
            return Optional.of("the story had ended");
        }
        return Optional.empty();
    }
}

package org.painpath.simulator.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.painpath.simulator.chaos.Anomaly.Kind;
import org.painpath.simulator.chaos.Observed.Row;
import org.painpath.simulator.chaos.Observed.Story;
import org.painpath.simulator.chaos.Told.Ended;

/** Tracker's door tells of each referral what the journals of the services hold, and ends it as its story ends. */
record SameStory(ClinicFacts facts) implements Check {
    private static final String TRACKER = "tracker";
    private static final Story NOTHING = new Story("", "", List.of());

    @Override
    public Stream<Anomaly> anomalies(Told told, Observed seen) {
        var behind = Backlog.of(seen, facts.readers()).stream()
                .filter(backlog -> backlog.reader().equals(TRACKER))
                .map(Backlog::referral)
                .collect(Collectors.toSet());
        Map<UUID, List<String>> published = seen.published()
                .filter(row -> !row.service().equals(TRACKER))
                .collect(Collectors.groupingBy(
                        Row::referral,
                        Collectors.mapping(row -> row.service() + "/" + row.fact(), Collectors.toList())));
        return Stream.concat(
                published.entrySet().stream()
                        .filter(referral -> !behind.contains(referral.getKey()))
                        .flatMap(referral -> timeline(
                                referral.getKey(),
                                referral.getValue(),
                                seen.stories().getOrDefault(referral.getKey(), NOTHING))
                                .stream()),
                told.endings().stream().flatMap(ended -> ending(ended, seen, behind).stream()));
    }

    private static Optional<Anomaly> timeline(UUID referral, List<String> published, Story story) {
        var missing = without(published, story.timeline());
        var added = without(story.timeline(), published);
        return missing.isEmpty() && added.isEmpty()
                ? Optional.empty()
                : Optional.of(divergence(
                        referral.toString(),
                        "the timeline misses %s and has %s more than the journals".formatted(missing, added)));
    }

    private static Optional<Anomaly> ending(Ended ended, Observed seen, Set<UUID> behind) {
        var referral = seen.receipts().get(ended.sender());
        if (!ended.trouble().isEmpty()) {
            return Optional.of(divergence(ended.sender(), "its story did not go on: " + ended.trouble()));
        }
        if (ended.expected().isEmpty() || referral == null || behind.contains(referral)) {
            return Optional.empty();
        }
        var outcome = seen.stories().getOrDefault(referral, NOTHING).outcome();
        return outcome.equals(ended.expected())
                ? Optional.empty()
                : Optional.of(divergence(
                        referral.toString(),
                        "its story ends as %s, tracker says %s".formatted(ended.expected(), outcome)));
    }

    private static List<String> without(List<String> all, List<String> some) {
        var rest = new ArrayList<>(all);
        some.forEach(rest::remove);
        return rest;
    }

    private static Anomaly divergence(String referral, String words) {
        return new Anomaly(Kind.DIVERGENCE, TRACKER, referral, words);
    }
}

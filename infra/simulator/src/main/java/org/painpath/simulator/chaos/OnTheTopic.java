package org.painpath.simulator.chaos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.painpath.simulator.chaos.Anomaly.Kind;
import org.painpath.simulator.chaos.Observed.Heard;
import org.painpath.simulator.chaos.Observed.Row;

/** What a journal publishes is on its topic, first heard in its order, and nothing else is there. It may come repeatedly. */
record OnTheTopic() implements Check {

    private record Event(String source, UUID referral, long sequence) {}

    private record Referral(String source, UUID id) {}

    @Override
    public Stream<Anomaly> anomalies(Told told, Observed seen) {
        var published = new HashMap<Event, UUID>();
        seen.published().forEach(row -> published.put(event(row), row.event()));
        var firstHeard = new HashMap<Event, Heard>();
        seen.heard().forEach(heard -> firstHeard.putIfAbsent(event(heard), heard));
        return Stream.of(
                        published.keySet().stream()
                                .filter(event -> !firstHeard.containsKey(event))
                                .map(OnTheTopic::lost),
                        seen.heard().stream()
                                .filter(heard -> !heard.event().equals(published.get(event(heard))))
                                .map(OnTheTopic::phantom),
                        inversions(seen.heard()).stream())
                .flatMap(anomalies -> anomalies);
    }

    private static List<Anomaly> inversions(List<Heard> all) {
        var highest = new HashMap<Referral, Long>();
        var heardBefore = new HashMap<Event, Boolean>();
        var inversions = new ArrayList<Anomaly>();
        for (Heard heard : all) {
            if (heardBefore.put(event(heard), true) == null) {
                inverted(heard, highest).ifPresent(inversions::add);
            }
        }
        return inversions;
    }

    private static Optional<Anomaly> inverted(Heard heard, Map<Referral, Long> highest) {
        var referral = new Referral(heard.source(), heard.referral());
        long before = Objects.requireNonNullElse(highest.get(referral), 0L);
        highest.put(referral, Math.max(before, heard.sequence()));
        return heard.sequence() > before
                ? Optional.empty()
                : Optional.of(new Anomaly(
                        Kind.INVERSION,
                        heard.source(),
                        heard.referral().toString(),
                        "event %d was first heard after event %d".formatted(heard.sequence(), before)));
    }

    private static Anomaly lost(Event event) {
        return new Anomaly(
                Kind.LOST,
                event.source(),
                event.referral().toString(),
                "event %d is in the journal and not on the topic".formatted(event.sequence()));
    }

    private static Anomaly phantom(Heard heard) {
        return new Anomaly(
                Kind.PHANTOM,
                heard.source(),
                heard.referral().toString(),
                "event %d is on the topic and not in the journal".formatted(heard.sequence()));
    }

    private static Event event(Row row) {
        return new Event(row.service(), row.referral(), Objects.requireNonNull(row.published()));
    }

    private static Event event(Heard heard) {
        return new Event(heard.source(), heard.referral(), heard.sequence());
    }
}

package org.painpath.simulator.chaos;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.simulator.chaos.Anomaly.Kind;
import org.painpath.simulator.chaos.Observed.Parked;
import org.painpath.simulator.chaos.Observed.Place;

/**
 * Every reader has taken in every event. One that it has read past without taking it in is lost; where it does not read
 * on, or has put something aside, it disagrees with its source.
 */
record TakenIn(ClinicFacts facts) implements Check {

    private record Waiting(String reader, String source, UUID referral) {}

    @Override
    public Stream<Anomaly> anomalies(Told told, Observed seen) {
        var partitions = new HashMap<UUID, Map<String, Integer>>();
        seen.heard()
                .forEach(heard -> partitions
                        .computeIfAbsent(heard.referral(), _ -> new HashMap<>())
                        .put(heard.source(), heard.partition()));
        var firstParked = new HashMap<Waiting, Parked>();
        seen.parked().forEach(parked -> firstParked.merge(waiting(parked), parked, TakenIn::earlier));
        return Backlog.of(seen, facts.readers()).stream().map(backlog -> {
            var place = place(backlog, partitions);
            var parked = firstParked.get(new Waiting(backlog.reader(), backlog.source(), backlog.referral()));
            return judge(backlog, seen.unread().getOrDefault(place, 0L), parked);
        });
    }

    private static Anomaly judge(Backlog backlog, long unread, @Nullable Parked parked) {
        long next = backlog.taken() + 1;
        if (backlog.taken() > backlog.published()) {
            return anomaly(
                    Kind.PHANTOM, backlog, "took in event %d of %d".formatted(backlog.taken(), backlog.published()));
        }
        if (parked != null && parked.sequence() == next) {
            return anomaly(Kind.DIVERGENCE, backlog, "event %d is parked: %s".formatted(next, parked.reason()));
        }
        if (unread > 0) {
            return anomaly(
                    Kind.DIVERGENCE,
                    backlog,
                    "stands still before event %d; %d records of its partition are unread".formatted(next, unread));
        }
        return anomaly(
                Kind.LOST,
                backlog,
                "has read past event %d of %d without taking it in".formatted(next, backlog.published()));
    }

    private static Place place(Backlog backlog, Map<UUID, Map<String, Integer>> partitions) {
        int partition = Objects.requireNonNullElse(
                partitions.getOrDefault(backlog.referral(), Map.of()).get(backlog.source()), -1);
        return new Place(backlog.reader(), backlog.source(), partition);
    }

    private static Anomaly anomaly(Kind kind, Backlog backlog, String words) {
        return new Anomaly(
                kind, backlog.reader(), backlog.referral().toString(), "of " + backlog.source() + ", " + words);
    }

    private static Waiting waiting(Parked parked) {
        return new Waiting(parked.reader(), parked.source(), parked.referral());
    }

    private static Parked earlier(Parked one, Parked other) {
        return one.sequence() <= other.sequence() ? one : other;
    }
}

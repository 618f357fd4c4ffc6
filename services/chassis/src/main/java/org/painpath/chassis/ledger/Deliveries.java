package org.painpath.chassis.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.ledger.Cursors.Position;
import org.painpath.chassis.ledger.Topic.Place;
import org.painpath.chassis.ledger.Topic.Sought;

/**
 * Compares what a source has published with what was taken in here. Digests of buckets find the referrals that differ;
 * the source's journal, the topic and the cursor, read in this order, tell the lost from the late.
 */
final class Deliveries implements Check {
    private static final int BUCKETS_AT_A_TIME = 16;
    private static final int SUSPECTS = 10_000;
    private static final int RECENT_SUSPECTS = 2_000;

    private final String source;
    private final String uri;
    private final SourceClient client;
    private final Cursors cursors;
    private final Topic topic;
    private final Clock clock;

    /** Referrals that differed and were not settled: they come again in the next round, however small. */
    private Set<UUID> open = Set.of();

    /** Up to where changes were asked for, by the source's clock. */
    private @Nullable Instant changesSince;

    Deliveries(String source, SourceClient client, Cursors cursors, Topic topic, Clock clock) {
        this.source = source;
        this.uri = "/painpath/" + source;
        this.client = client;
        this.cursors = cursors;
        this.topic = topic;
        this.clock = clock;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public String what() {
        return "deliveries";
    }

    @Override
    public Compared compare(Scope scope, List<LedgerFinding> known) {
        return switch (scope) {
            case FULL -> compareAll(known);
            case RECENT -> compareChanges(known);
        };
    }

    private Compared compareAll(List<LedgerFinding> known) {
        var published = client.digests();
        var suspects = new LinkedHashSet<UUID>();
        var differing = differing(published.buckets(), cursors.buckets(uri, published.active()));
        for (int from = 0; from < differing.size() && suspects.size() < SUSPECTS; from += BUCKETS_AT_A_TIME) {
            var buckets = differing.subList(from, Math.min(from + BUCKETS_AT_A_TIME, differing.size()));
            suspects.addAll(suspects(client.referrals(published.before(), buckets), cursors.of(uri, buckets)));
        }
        long referrals = published.active().size()
                + published.buckets().stream().mapToLong(Bucket::referrals).sum();
        return settle(suspects, published.before(), published.relayedBefore(), known, referrals);
    }

    private static List<Integer> differing(List<Bucket> theirs, List<Bucket> ours) {
        var all = new HashMap<Integer, Bucket>();
        theirs.forEach(bucket -> all.put(bucket.bucket(), bucket));
        var differing = new HashSet<Integer>();
        for (var bucket : ours) {
            if (!bucket.equals(all.remove(bucket.bucket()))) {
                differing.add(bucket.bucket());
            }
        }
        differing.addAll(all.keySet());
        return differing.stream().sorted().toList();
    }

    /** Behind what was published before the grace, or ahead of it. */
    private static Set<UUID> suspects(List<StreamEnd> published, Map<UUID, Long> taken) {
        var suspects = new LinkedHashSet<UUID>();
        var ahead = new HashMap<>(taken);
        for (var end : published) {
            var cursor = ahead.remove(end.referralId());
            if (cursor == null || cursor != end.sequence()) {
                suspects.add(end.referralId());
            }
        }
        suspects.addAll(ahead.keySet());
        return suspects;
    }

    private Compared compareChanges(List<LedgerFinding> known) {
        var changes = client.changes(changesSince);
        // rows that were committed after their time was taken come a little behind
        changesSince = changes.before().minusSeconds(5);
        var ends = changes.referrals().stream().collect(Collectors.toMap(StreamEnd::referralId, StreamEnd::sequence));
        var positions = cursors.positions(uri, ends.keySet());
        var suspects = new LinkedHashSet<UUID>();
        known.forEach(finding -> suspects.add(finding.referralId()));
        suspects.addAll(open);
        positions.forEach((referral, position) -> {
            if (position.taken() < ends.getOrDefault(referral, 0L)) {
                suspects.add(referral);
            }
        });
        // of a long backlog, the next full round looks at the rest
        var some = suspects.stream().limit(RECENT_SUSPECTS).toList();
        return settle(some, changes.before(), changes.relayedBefore(), known, ends.size());
    }

    private Compared settle(
            Collection<UUID> suspects,
            Instant before,
            @Nullable Instant relayedBefore,
            List<LedgerFinding> known,
            long referrals) {
        var positions = cursors.positions(uri, suspects);
        var events = client.events(positions.entrySet().stream()
                .map(suspect ->
                        new StreamEnd(suspect.getKey(), suspect.getValue().next()))
                .toList());
        var missing = events.stream()
                .filter(event -> isMissing(event, position(positions, event), before))
                .toList();
        var standing = standing(missing, known);
        var findings = new ArrayList<>(ahead(events, positions));
        findings.addAll(standing.values());
        open = new HashSet<>();
        findings.addAll(judge(
                missing.stream()
                        .filter(event -> !standing.containsKey(event.referralId()))
                        .toList(),
                relayedBefore));
        return new Compared(findings, referrals, open.size());
    }

    private static Position position(Map<UUID, Position> positions, PublishedEvent event) {
        return positions.getOrDefault(event.referralId(), Position.NOTHING);
    }

    private List<LedgerFinding> ahead(List<PublishedEvent> events, Map<UUID, Position> positions) {
        return events.stream()
                .filter(event -> position(positions, event).taken() > event.end())
                .map(event -> ahead(event, position(positions, event).taken()))
                .toList();
    }

    /** What waits for a person is stuck, not missing; what is newer than the grace may be on its way. */
    private static boolean isMissing(PublishedEvent event, Position position, Instant before) {
        return position.taken() < event.end()
                && !position.waitsForAPerson()
                && (event.committedAt() == null || event.committedAt().isBefore(before));
    }

    /** A finding that stands needs no second look at the topic: only a moving cursor can end it. */
    private static Map<UUID, LedgerFinding> standing(List<PublishedEvent> missing, List<LedgerFinding> known) {
        var sequences =
                missing.stream().collect(Collectors.toMap(PublishedEvent::referralId, PublishedEvent::sequence));
        return known.stream()
                .filter(finding ->
                        finding.sequence() != null && finding.sequence().equals(sequences.get(finding.referralId())))
                .collect(Collectors.toMap(LedgerFinding::referralId, Function.identity(), (first, _) -> first));
    }

    /** The cursor is read once more after the topic: an effect commits before the offset that passes its event. */
    private List<LedgerFinding> judge(List<PublishedEvent> missing, @Nullable Instant relayedBefore) {
        var places = places(missing);
        var now = cursors.positions(
                uri, missing.stream().map(PublishedEvent::referralId).toList());
        var findings = new ArrayList<LedgerFinding>();
        for (var event : missing) {
            var position = position(now, event);
            if (position.next() == event.sequence() && !position.waitsForAPerson()) {
                var place = places.getOrDefault(event.referralId(), Place.ABSENT);
                verdict(event, place, relayedBefore).ifPresentOrElse(findings::add, () -> open.add(event.referralId()));
            }
        }
        return findings;
    }

    /** Empty while it may still be on its way. */
    private Optional<LedgerFinding> verdict(PublishedEvent event, Place place, @Nullable Instant relayedBefore) {
        return switch (place) {
            case AHEAD -> Optional.empty();
            case PASSED ->
                Optional.of(finding(
                        FindingKind.MISSING_EFFECT,
                        event,
                        "Event %d of %s is on the topic and was passed without effect."
                                .formatted(event.sequence(), source)));
            case ABSENT ->
                isLost(event, relayedBefore)
                        ? Optional.of(finding(
                                FindingKind.MISSING_EVENT,
                                event,
                                "Event %d of %s is not on the topic.".formatted(event.sequence(), source)))
                        : Optional.empty();
        };
    }

    private Map<UUID, Place> places(List<PublishedEvent> missing) {
        var sought = missing.stream().flatMap(event -> sought(event).stream()).toList();
        return sought.isEmpty() ? Map.of() : topic.find(sought);
    }

    private static Optional<Sought> sought(PublishedEvent event) {
        return Optional.ofNullable(event.committedAt())
                .map(committedAt -> new Sought(event.referralId(), event.sequence(), committedAt));
    }

    /** A row that is not in the journal cannot come; one that is there is lost once the connector has passed it. */
    private static boolean isLost(PublishedEvent event, @Nullable Instant relayedBefore) {
        return event.committedAt() == null
                || (relayedBefore != null && event.committedAt().isBefore(relayedBefore));
    }

    private LedgerFinding ahead(PublishedEvent event, long taken) {
        return new LedgerFinding(
                FindingKind.DIVERGENCE,
                source,
                event.referralId(),
                null,
                null,
                "Event %d of %s was taken in, but its journal ends at %d.".formatted(taken, source, event.end()),
                clock.instant());
    }

    private LedgerFinding finding(FindingKind kind, PublishedEvent event, String words) {
        return new LedgerFinding(
                kind, source, event.referralId(), event.sequence(), event.eventId(), words, clock.instant());
    }
}

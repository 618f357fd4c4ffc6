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
import java.util.Objects;
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
        var standing = byReferral(known);
        var findings = new ArrayList<LedgerFinding>();
        var missing = new ArrayList<PublishedEvent>();
        for (var event : events) {
            var position = positions.getOrDefault(event.referralId(), Position.NOTHING);
            if (position.taken() > event.end()) {
                findings.add(ahead(event, position));
            } else if (isMissing(event, position, before)) {
                var earlier = standing.get(event.referralId());
                if (earlier != null && Objects.equals(earlier.sequence(), event.sequence())) {
                    findings.add(earlier);
                } else {
                    missing.add(event);
                }
            }
        }
        var late = new HashSet<UUID>();
        findings.addAll(judge(missing, relayedBefore, late));
        open = late;
        return new Compared(findings, referrals, late.size());
    }

    /** What waits for a person is stuck, not missing; what is newer than the grace may be on its way. */
    private static boolean isMissing(PublishedEvent event, Position position, Instant before) {
        return position.taken() < event.end()
                && !position.waitsForAPerson()
                && (event.committedAt() == null || event.committedAt().isBefore(before));
    }

    /** A finding that stands needs no second look at the topic: only a moving cursor can end it. */
    private static Map<UUID, LedgerFinding> byReferral(List<LedgerFinding> known) {
        return known.stream()
                .collect(Collectors.toMap(LedgerFinding::referralId, Function.identity(), (first, _) -> first));
    }

    private List<LedgerFinding> judge(
            List<PublishedEvent> missing, @Nullable Instant relayedBefore, Collection<UUID> late) {
        var places = places(missing);
        var now = cursors.positions(
                uri, missing.stream().map(PublishedEvent::referralId).toList());
        var findings = new ArrayList<LedgerFinding>();
        for (var event : missing) {
            var position = now.getOrDefault(event.referralId(), Position.NOTHING);
            if (position.next() != event.sequence() || position.waitsForAPerson()) {
                continue;
            }
            switch (places.getOrDefault(event.referralId(), Place.ABSENT)) {
                case PASSED ->
                    findings.add(finding(
                            FindingKind.MISSING_EFFECT,
                            event,
                            "Event %d of %s is on the topic and was passed without effect."
                                    .formatted(event.sequence(), source)));
                case ABSENT -> {
                    if (isLost(event, relayedBefore)) {
                        findings.add(finding(
                                FindingKind.MISSING_EVENT,
                                event,
                                "Event %d of %s is not on the topic.".formatted(event.sequence(), source)));
                    } else {
                        late.add(event.referralId());
                    }
                }
                case AHEAD -> late.add(event.referralId());
            }
        }
        return findings;
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

    private LedgerFinding ahead(PublishedEvent event, Position position) {
        return new LedgerFinding(
                FindingKind.DIVERGENCE,
                source,
                event.referralId(),
                null,
                null,
                "Event %d of %s was taken in, but its journal ends at %d."
                        .formatted(position.taken(), source, event.end()),
                clock.instant());
    }

    private LedgerFinding finding(FindingKind kind, PublishedEvent event, String words) {
        return new LedgerFinding(
                kind, source, event.referralId(), event.sequence(), event.eventId(), words, clock.instant());
    }
}

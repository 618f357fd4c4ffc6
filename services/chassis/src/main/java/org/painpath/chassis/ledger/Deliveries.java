package org.painpath.chassis.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares what a source has published with what was taken in here. Digests of buckets find the referrals that differ;
 * {@link LateOrLost} looks at each of those.
 */
final class Deliveries implements Check {
    private static final int BUCKETS_AT_A_TIME = 16;
    private static final int SUSPECTS = 10_000;
    private static final int RECENT_SUSPECTS = 2_000;

    private final String source;
    private final String uri;
    private final SourceClient client;
    private final Cursors cursors;
    private final LateOrLost lateOrLost;

    /** Referrals that differed and were not settled: they come again in the next round, however small. */
    private Set<UUID> open = Set.of();

    /** Up to where changes were asked for, by the source's clock. */
    private @Nullable Instant changesSince;

    Deliveries(String source, SourceClient client, Cursors cursors, Topic topic, Clock clock) {
        this.source = source;
        this.uri = "/painpath/" + source;
        this.client = client;
        this.cursors = cursors;
        this.lateOrLost = new LateOrLost(source, client, cursors, topic, clock);
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
        var settled = lateOrLost.settle(suspects, before, relayedBefore, known);
        open = settled.open();
        return new Compared(settled.findings(), referrals, open.size());
    }
}

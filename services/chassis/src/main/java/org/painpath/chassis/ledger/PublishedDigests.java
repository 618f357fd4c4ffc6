package org.painpath.chassis.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a service has published, in short.
 *
 * @param before what was journaled from here on is not in it: it may be on its way
 * @param relayedBefore what was committed before this is on the topic, or was lost on the way; absent while unknown
 * @param active referrals with newer events, which are in no bucket
 */
public record PublishedDigests(
        Instant before, @Nullable Instant relayedBefore, List<UUID> active, List<Bucket> buckets) {}

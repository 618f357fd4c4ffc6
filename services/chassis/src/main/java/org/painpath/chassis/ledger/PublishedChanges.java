package org.painpath.chassis.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The referrals that got events between two instants, and how far each had come at the second; see {@link PublishedDigests}. */
public record PublishedChanges(Instant before, @Nullable Instant relayedBefore, List<StreamEnd> referrals) {}

package org.painpath.chassis.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One published event, as its journal knows it.
 *
 * @param end where the referral's published events end now
 * @param eventId absent when the journal has no such row
 * @param committedAt absent when the journal has no such row
 */
public record PublishedEvent(
        UUID referralId,
        long sequence,
        long end,
        @Nullable UUID eventId,
        @Nullable Instant committedAt) {}

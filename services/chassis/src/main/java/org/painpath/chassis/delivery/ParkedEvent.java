package org.painpath.chassis.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that waits for a person, or for the one before it.
 *
 * @param reasonCode unknown-type, refused, failed, gap or behind
 * @param reason in words, without the content
 * @param releasedAt when it took effect after all, or was skipped
 * @param releasedBy who released or skipped it
 * @param skippedBecause in that person's words; absent unless it was skipped
 */
public record ParkedEvent(
        UUID id,
        String source,
        UUID referralId,
        long sequence,
        UUID eventId,
        String type,
        Instant occurredAt,
        String reasonCode,
        String reason,
        Instant parkedAt,
        @Nullable Instant releasedAt,
        @Nullable String releasedBy,
        @Nullable String skippedBecause) {}

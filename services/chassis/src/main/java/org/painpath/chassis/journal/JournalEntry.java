package org.painpath.chassis.journal;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the journal.
 *
 * @param sequence per referral, from 1, no gaps
 * @param publishedSequence per referral over published rows only, from 1, no gaps; absent for an internal fact
 * @param data the event's JSON as it goes over the wire
 * @param actor the user name of a person, or the source of the event that this one reacts to
 * @param traceparent W3C trace context of what caused it
 * @param causedBy id of the event that this one is the effect of
 * @param hash SHA-256 over the previous row's hash and this row
 */
public record JournalEntry(
        UUID referralId,
        long sequence,
        @Nullable Long publishedSequence,
        UUID eventId,
        String type,
        String data,
        String schema,
        String actor,
        Instant occurredAt,
        @Nullable String traceparent,
        @Nullable UUID causedBy,
        byte[] previousHash,
        byte[] hash) {

    public boolean published() {
        return publishedSequence != null;
    }

    /** Whether the row is as it was written, and after {@code previous}. */
    public boolean follows(byte[] previous) {
        return Arrays.equals(previousHash, previous)
                && Arrays.equals(
                        hash,
                        HashChain.ofRow(
                                previous, referralId, sequence, eventId, type, data, actor, occurredAt, causedBy));
    }
}

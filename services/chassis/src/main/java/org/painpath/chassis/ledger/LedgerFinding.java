package org.painpath.chassis.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with one referral.
 *
 * @param source the service whose journal is the measure
 * @param sequence the source's first published sequence that is missing or stuck, from which on to republish; absent
 *     where nothing of the topic is missing
 * @param eventId the event that is missing, stuck or came twice, where it is known
 * @param words what is wrong, without the content
 * @param foundAt when it was first seen
 */
public record LedgerFinding(
        FindingKind kind,
        String source,
        UUID referralId,
        @Nullable Long sequence,
        @Nullable UUID eventId,
        String words,
        Instant foundAt) {

    /** What makes it the same finding in another round. */
    record Key(
            FindingKind kind,
            String source,
            UUID referralId,
            @Nullable Long sequence,
            @Nullable UUID eventId) {}

    Key key() {
        return new Key(kind, source, referralId, sequence, eventId);
    }

    LedgerFinding since(Instant earlier) {
        return new LedgerFinding(kind, source, referralId, sequence, eventId, words, earlier);
    }
}

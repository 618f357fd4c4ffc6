package org.painpath.prescriptionreview.handoff;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to the pharmacy.
 *
 * @param messageId the id of the event that it tells of
 * @param previousId the prescription that a {@code CHANGE} takes the place of
 * @param fill number of the fill, of a {@code FILL}
 * @param position in the order in which messages were written down
 * @param attempts how often it has been tried
 * @param code why it is not sent, where there is a reason
 * @param writtenAt when what it tells of happened
 * @param nextTryAt not before then it is sent, of one that is due
 */
public record HandOff(
        UUID messageId,
        UUID referralId,
        UUID prescriptionId,
        @Nullable UUID previousId,
        HandOffKind kind,
        @Nullable Integer fill,
        long position,
        HandOffState state,
        int attempts,
        @Nullable String code,
        Instant writtenAt,
        Instant nextTryAt,
        Instant changedAt) {}

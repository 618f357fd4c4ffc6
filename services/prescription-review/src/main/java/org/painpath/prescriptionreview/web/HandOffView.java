package org.painpath.prescriptionreview.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.prescriptionreview.handoff.HandOff;
import org.painpath.prescriptionreview.handoff.HandOffKind;
import org.painpath.prescriptionreview.handoff.HandOffState;

/**
 * A message to the pharmacy, without its content.
 *
 * @param kind what it tells
 * @param fill number of the fill, of a FILL
 * @param state how far it has come; UNKNOWN and FAILED wait for a person
 * @param code why it is not sent
 * @param writtenAt when what it tells of happened
 * @param nextTryAt not before then it is tried, of one that is due
 * @param changedAt since when it has been in this state
 */
record HandOffView(
        UUID messageId,
        UUID referralId,
        UUID prescriptionId,
        HandOffKind kind,
        @Nullable Integer fill,
        HandOffState state,
        @Nullable String code,
        int attempts,
        Instant writtenAt,
        @Nullable Instant nextTryAt,
        Instant changedAt) {

    static HandOffView of(HandOff message) {
        return new HandOffView(
                message.messageId(),
                message.referralId(),
                message.prescriptionId(),
                message.kind(),
                message.fill(),
                message.state(),
                message.code(),
                message.attempts(),
                message.writtenAt(),
                message.state() == HandOffState.DUE ? message.nextTryAt() : null,
                message.changedAt());
    }
}

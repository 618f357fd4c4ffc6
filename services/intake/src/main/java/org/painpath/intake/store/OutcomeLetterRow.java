package org.painpath.intake.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.closedloop.Closing;

/**
 * That a letter about the end of a referral was written; what it says is made of the facts when it is read.
 *
 * @param version from 1
 * @param madeAt when the end was taken in here
 * @param replaces the letter before
 * @param isReplaced whether there is a newer one
 */
public record OutcomeLetterRow(
        UUID referralId,
        UUID patientId,
        int version,
        Closing closing,
        Instant madeAt,
        @Nullable UUID replaces,
        boolean isReplaced) {

    /** The id of the event that told of the end: the same event makes no second letter. */
    public UUID letterId() {
        return closing.eventId();
    }
}

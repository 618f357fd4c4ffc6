package org.painpath.intake.reception;

import org.jspecify.annotations.Nullable;
import org.painpath.intake.screening.ScreeningFacts;

/**
 * A later message about a referral that came before.
 *
 * @param patient whom the message speaks of; absent where it does not say
 * @param rawFormat the media type of the message as received
 * @param rawMessage the message as received
 */
public record Amendment(@Nullable PatientIdentity patient, ScreeningFacts facts, String rawFormat, String rawMessage) {

    /** Says nothing of the patient, so that no log line can. */
    @Override
    public String toString() {
        return "Amendment[…]";
    }
}

package org.painpath.intake.reception;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.referral.Channel;
import org.painpath.intake.referral.Priority;
import org.painpath.intake.screening.ScreeningFacts;

/**
 * A referral as a door hands it in: read from FHIR, HL7 v2 or JSON, not yet screened.
 *
 * @param facts what screening needs; age and sex are filled in from the patient, so a door leaves them out
 * @param notes free text of the referrer; it stays in intake
 * @param referrerEmail where the referrer gets mail; absent where the referral does not say
 * @param rawFormat the media type of the message as received, for example {@code application/fhir+json}
 * @param rawMessage the message as received, kept so that a better reading of it stays possible
 */
public record ReferralSubmission(
        Channel channel,
        OriginatingId originatingId,
        Priority priority,
        PatientIdentity patient,
        ScreeningFacts facts,
        List<String> notes,
        @Nullable String referrerEmail,
        String rawFormat,
        String rawMessage) {

    public ReferralSubmission {
        notes = List.copyOf(notes);
    }

    /** Says nothing of the patient, so that no log line can. */
    @Override
    public String toString() {
        return "ReferralSubmission[%s, %s]".formatted(channel, priority);
    }
}

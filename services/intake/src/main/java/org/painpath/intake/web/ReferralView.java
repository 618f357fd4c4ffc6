package org.painpath.intake.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.referral.Explanation;
import org.painpath.intake.referral.Priority;
import org.painpath.intake.referral.ReferralScreened;
import org.painpath.intake.screening.ConsentRecord;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.store.Stage;

/**
 * A referral as people see it, without who the patient is.
 *
 * @param version the ETag's number
 * @param crisis present while a clinician is needed at once
 * @param explained the screening in words, while nobody has decided
 * @param facts what is known, while nobody has decided
 * @param screening what the rules said of it, while nobody has decided
 * @param questionnaires what the patient filled in, in the order of recording; staff of the clinic see it
 * @param consents with their days, how each stands now; staff of the clinic see them
 * @param decidedBy user name of who accepted or declined, or PATIENT, REFERRER, CLINIC for a withdrawal
 */
record ReferralView(
        UUID referralId,
        UUID patientId,
        long version,
        Stage stage,
        Priority priority,
        Instant receivedAt,
        @Nullable CrisisView crisis,
        @Nullable Explanation explained,
        @Nullable ScreeningFacts facts,
        @Nullable ReferralScreened screening,
        List<QuestionnaireView> questionnaires,
        List<ConsentRecord> consents,
        @Nullable String decidedBy,
        List<String> reasonCodes) {

    /** @param task what is to be done at once */
    record CrisisView(LocalDate openedOn, String task) {}

    /** What those outside the clinic see. */
    ReferralView forOutsiders() {
        return new ReferralView(
                referralId,
                patientId,
                version,
                stage,
                priority,
                receivedAt,
                crisis,
                explained,
                facts,
                screening,
                List.of(),
                List.of(),
                decidedBy,
                reasonCodes);
    }
}

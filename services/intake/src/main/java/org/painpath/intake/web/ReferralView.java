package org.painpath.intake.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.information.InformationRequest;
import org.painpath.intake.information.Whom;
import org.painpath.intake.referral.Explanation;
import org.painpath.intake.referral.Priority;
import org.painpath.intake.referral.ReferralScreened;
import org.painpath.intake.screening.Checklist.Line;
import org.painpath.intake.screening.ConsentRecord;
import org.painpath.intake.screening.ConsentRecords;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.SubstanceUseRecord;
import org.painpath.intake.store.Stage;

/**
 * A referral as people see it, without who the patient is.
 *
 * @param version the ETag's number
 * @param crisis present while a clinician is needed at once
 * @param explained the screening in words, while nobody has decided
 * @param facts what is known, while nobody has decided
 * @param screening what the rules said of it, while nobody has decided
 * @param checklist what a decision needs today and how each of it stands, while nobody has decided
 * @param requests what was asked for and has not come
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
        List<Line> checklist,
        List<RequestView> requests,
        List<QuestionnaireView> questionnaires,
        List<ConsentRecord> consents,
        @Nullable String decidedBy,
        List<String> reasonCodes) {

    /** @param task what is to be done at once */
    record CrisisView(LocalDate openedOn, String task) {}

    /**
     * @param outstanding codes of the items that have not come
     * @param overdue whether a coordinator has taken over
     */
    record RequestView(UUID requestId, Whom from, List<String> outstanding, LocalDate dueOn, boolean overdue) {
        static RequestView of(InformationRequest request) {
            return new RequestView(
                    request.requestId(), request.from(), request.outstanding(), request.dueOn(), request.overdue());
        }
    }

    /**
     * What those outside the clinic see: how it stands, what they sent and what they are asked for. What the rules and the
     * clinic's own questions found is not theirs, and neither is what a record of a substance use programme may have told, nor a reason
     * that may rest on one, once the patient has taken back the consent to it.
     *
     * @param sent the facts that they sent
     */
    ReferralView forSender(ScreeningFacts sent, LocalDate today) {
        boolean withheld = SubstanceUseRecord.isWithheld(new ConsentRecords(consents), today);
        ScreeningFacts shown = withheld ? SubstanceUseRecord.leftOutOf(sent) : sent;
        return new ReferralView(
                referralId,
                patientId,
                version,
                stage,
                priority,
                receivedAt,
                null,
                null,
                facts == null ? null : shown,
                null,
                List.of(),
                requests.stream()
                        .filter(request -> request.from() == Whom.REFERRER)
                        .toList(),
                List.of(),
                List.of(),
                decidedBy,
                withheld ? List.of() : reasonCodes);
    }
}

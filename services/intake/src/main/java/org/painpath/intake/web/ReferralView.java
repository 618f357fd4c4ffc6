package org.painpath.intake.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.questionnaires.Questionnaires;
import org.painpath.intake.referral.Priority;
import org.painpath.intake.referral.Referral;
import org.painpath.intake.referral.Referral.Accepted;
import org.painpath.intake.referral.Referral.Declined;
import org.painpath.intake.referral.Referral.Known;
import org.painpath.intake.referral.Referral.Open;
import org.painpath.intake.referral.Referral.Received;
import org.painpath.intake.referral.Referral.Unreceived;
import org.painpath.intake.referral.Referral.Withdrawn;
import org.painpath.intake.referral.ReferralScreened;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.store.ReferralWorklist;
import org.painpath.intake.store.Stage;

/**
 * A referral as people see it, without who the patient is.
 *
 * @param version the ETag's number
 * @param facts what is known, while nobody has decided
 * @param screening what the rules said of it, while nobody has decided
 * @param questionnaires what the patient filled in, in the order of recording; staff of the clinic see it
 * @param decidedBy user name of who accepted or declined, or PATIENT, REFERRER, CLINIC for a withdrawal
 */
record ReferralView(
        UUID referralId,
        UUID patientId,
        long version,
        Stage stage,
        Priority priority,
        Instant receivedAt,
        @Nullable ScreeningFacts facts,
        @Nullable ReferralScreened screening,
        List<QuestionnaireView> questionnaires,
        @Nullable String decidedBy,
        List<String> reasonCodes) {

    static ReferralView of(ReferralWorklist.Row row, long version, Referral referral) {
        return switch (referral) {
            case Open open -> view(row, version, open, open.facts(), open.screened(), null, List.of());
            case Accepted it -> view(row, version, it, null, null, it.by(), List.of());
            case Declined it -> view(row, version, it, null, null, it.by(), it.reasonCodes());
            case Withdrawn it ->
                view(row, version, it, null, null, it.requestedBy().name(), List.of(it.reasonCode()));
            case Received it -> view(row, version, it, it.facts(), null, null, List.of());
            case Unreceived _ -> throw new IllegalStateException("a referral that was never received has no row");
        };
    }

    /** What those outside the clinic see. */
    ReferralView withoutQuestionnaires() {
        return new ReferralView(
                referralId,
                patientId,
                version,
                stage,
                priority,
                receivedAt,
                facts,
                screening,
                List.of(),
                decidedBy,
                reasonCodes);
    }

    private static List<QuestionnaireView> questionnaires(Known referral) {
        Questionnaires known = switch (referral) {
            case Open open -> open.questionnaires();
            case Accepted accepted -> accepted.questionnaires();
            case Received _, Declined _, Withdrawn _ -> Questionnaires.NONE;
        };
        return known.all().stream().map(QuestionnaireView::of).toList();
    }

    private static ReferralView view(
            ReferralWorklist.Row row,
            long version,
            Known referral,
            @Nullable ScreeningFacts facts,
            @Nullable ReferralScreened screening,
            @Nullable String decidedBy,
            List<String> reasonCodes) {
        return new ReferralView(
                row.referralId(),
                row.patientId(),
                version,
                Stage.of(referral),
                referral.priority(),
                row.receivedAt(),
                facts,
                screening,
                questionnaires(referral),
                decidedBy,
                reasonCodes);
    }
}

package org.painpath.intake.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.PolicyPack;
import org.painpath.chassis.rules.PolicyPacks;
import org.painpath.intake.questionnaires.Questionnaires;
import org.painpath.intake.reception.ClinicCalendar;
import org.painpath.intake.referral.Explanation;
import org.painpath.intake.referral.Referral;
import org.painpath.intake.referral.Referral.Accepted;
import org.painpath.intake.referral.Referral.Declined;
import org.painpath.intake.referral.Referral.Known;
import org.painpath.intake.referral.Referral.Open;
import org.painpath.intake.referral.Referral.Received;
import org.painpath.intake.referral.Referral.Unreceived;
import org.painpath.intake.referral.Referral.Withdrawn;
import org.painpath.intake.referral.ReferralScreened;
import org.painpath.intake.screening.Checklist.Line;
import org.painpath.intake.screening.Screening;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.ScreeningPolicy;
import org.painpath.intake.screening.Today;
import org.painpath.intake.store.ReferralWorklist.Row;
import org.painpath.intake.store.Stage;
import org.painpath.intake.web.ReferralView.CrisisView;
import org.painpath.intake.web.ReferralView.RequestView;
import org.springframework.stereotype.Component;

/** Shows a referral as of now, with its screening in the words of the policy that it was screened under. */
@Component
class ReferralViews {

    private final PolicyPacks<ScreeningPolicy> packs;
    private final ClinicCalendar calendar;

    ReferralViews(PolicyPacks<ScreeningPolicy> packs, ClinicCalendar calendar) {
        this.packs = packs;
        this.calendar = calendar;
    }

    ReferralView of(Row row, long version, Referral referral) {
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

    private ReferralView view(
            Row row,
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
                crisis(row),
                referral instanceof Open open ? explained(open) : null,
                facts,
                screening,
                referral instanceof Open open ? checklist(open) : List.of(),
                referral instanceof Open open
                        ? open.requests().open().stream().map(RequestView::of).toList()
                        : List.of(),
                questionnaires(referral),
                referral.facts().knownConsents().all(),
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

    private static @Nullable CrisisView crisis(Row row) {
        return row.crisisOpenedOn() == null || row.urgentTask() == null
                ? null
                : new CrisisView(row.crisisOpenedOn(), row.urgentTask());
    }

    /** By the policy of today: that is the one under which somebody decides. */
    private List<Line> checklist(Open referral) {
        Today today = calendar.now();
        return Screening.under(packs.on(today.date()))
                .checklist(referral.facts(), today)
                .lines();
    }

    /** A pack that is no longer there explains itself in the words of today's. */
    private Explanation explained(Open referral) {
        PolicyPack<ScreeningPolicy> pack =
                packs.version(referral.screened().policyVersion()).orElseGet(() -> packs.packOn(calendar.today()));
        return Explanation.of(referral, pack, calendar.today());
    }
}

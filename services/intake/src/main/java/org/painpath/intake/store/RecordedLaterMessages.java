package org.painpath.intake.store;

import java.util.List;
import java.util.UUID;
import org.painpath.chassis.audit.Audit;
import org.painpath.chassis.journal.Desk;
import org.painpath.chassis.journal.Outcome;
import org.painpath.chassis.journal.Snapshot;
import org.painpath.chassis.web.Commands;
import org.painpath.instruments.SuicideRisk;
import org.painpath.intake.reception.Amendment;
import org.painpath.intake.reception.ClinicCalendar;
import org.painpath.intake.reception.FollowUp;
import org.painpath.intake.reception.LaterMessages;
import org.painpath.intake.reception.SamePatient;
import org.painpath.intake.referral.Referral;
import org.painpath.intake.referral.ReferralCommand;
import org.painpath.intake.referral.ReferralCommand.SupplyInformation;
import org.painpath.intake.referral.ReferralCommand.WithdrawReferral;
import org.painpath.intake.referral.ReferralEvent;
import org.painpath.intake.referral.ReferralWithdrawn.RequestedBy;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.SubstanceUseRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings amendments and cancellations to the referral, in one transaction with the message that is kept. */
@Component
class RecordedLaterMessages implements LaterMessages {
    private static final String AMEND = "supply-information";
    private static final String CANCEL = "withdraw-referral";
    private static final String AMENDED = "referral-amended";
    private static final String CANCELLED = "cancelled-by-referrer";

    private final Submissions submissions;
    private final Patients patients;
    private final Desk<ReferralCommand, Referral, ReferralEvent> desk;
    private final Commands<ReferralCommand, Referral, ReferralEvent> commands;
    private final Audit audit;
    private final ClinicCalendar calendar;

    RecordedLaterMessages(
            Submissions submissions,
            Patients patients,
            Desk<ReferralCommand, Referral, ReferralEvent> desk,
            Commands<ReferralCommand, Referral, ReferralEvent> commands,
            Audit audit,
            ClinicCalendar calendar) {
        this.submissions = submissions;
        this.patients = patients;
        this.desk = desk;
        this.commands = commands;
        this.audit = audit;
        this.calendar = calendar;
    }

    @Override
    @Transactional
    public FollowUp amend(UUID referralId, Amendment amendment, String sender) {
        if (submissions.isKept(referralId, amendment.rawMessage())) {
            return nothing(referralId, AMEND, sender);
        }
        if (speaksOfSomebodyElse(referralId, amendment)) {
            audit.record(sender, AMEND, referralId, "another-patient");
            return new FollowUp.Refused(
                    "another-patient",
                    "This has another birth date, or another record number of the same assigner, than the referral.");
        }
        ScreeningFacts known = known(referralId);
        ScreeningFacts sent = SubstanceUseRecord.usableOf(amendment.facts().cameOn(calendar.today()), known);
        if (sent.over(known).equals(known) && !tellsOfDangerWithoutADay(sent)) {
            return nothing(referralId, AMEND, sender);
        }
        var supply = new SupplyInformation(sent, List.of(AMENDED), sender, calendar.now(), true);
        FollowUp answer = run(referralId, sender, AMEND, supply);
        if (hasTaken(answer)) {
            submissions.keepLater(referralId, amendment, sender);
        }
        return answer;
    }

    @Override
    @Transactional
    public FollowUp cancel(UUID referralId, String sender) {
        boolean withdrawn = desk.read(referralId)
                .filter(now -> now.state() instanceof Referral.Withdrawn)
                .isPresent();
        return withdrawn
                ? nothing(referralId, CANCEL, sender)
                : run(referralId, sender, CANCEL, new WithdrawReferral(RequestedBy.REFERRER, CANCELLED));
    }

    private ScreeningFacts known(UUID referralId) {
        return desk.read(referralId)
                .map(Snapshot::state)
                .filter(Referral.Known.class::isInstance)
                .map(state -> ((Referral.Known) state).facts())
                .orElseGet(ScreeningFacts::none);
    }

    /** It may be a new one, though the score is known. */
    private static boolean tellsOfDangerWithoutADay(ScreeningFacts sent) {
        return sent.cssrs() == SuicideRisk.HIGH && sent.cssrsOn() == null;
    }

    /** Also in part: the same message again opens no second crisis. */
    private static boolean hasTaken(FollowUp answer) {
        return switch (answer) {
            case FollowUp.Taken _ -> true;
            case FollowUp.Refused refused -> refused.code().equals("partly-taken");
        };
    }

    private boolean speaksOfSomebodyElse(UUID referralId, Amendment amendment) {
        var sent = amendment.patient();
        return sent != null
                && patients.ofReferrals(List.of(referralId)).stream()
                        .anyMatch(known -> !SamePatient.mayBe(known.identity(), sent));
    }

    private FollowUp nothing(UUID referralId, String action, String sender) {
        audit.record(sender, action, referralId, "nothing");
        return new FollowUp.Taken();
    }

    private FollowUp run(UUID referralId, String sender, String action, ReferralCommand command) {
        return switch (commands.run(referralId, sender, action, command)) {
            case Outcome.Done<Referral, ReferralEvent> _ -> new FollowUp.Taken();
            case Outcome.Refused<Referral, ReferralEvent> refused ->
                new FollowUp.Refused(refused.code(), refused.words());
            case Outcome.Stale<Referral, ReferralEvent> _ ->
                new FollowUp.Refused("stale", "This referral has changed since you looked.");
        };
    }
}

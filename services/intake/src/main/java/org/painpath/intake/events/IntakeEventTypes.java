package org.painpath.intake.events;

import org.painpath.chassis.journal.EventTypes;
import org.painpath.intake.referral.AcceptanceRefused;
import org.painpath.intake.referral.AppointmentNoted;
import org.painpath.intake.referral.ConsentGiven;
import org.painpath.intake.referral.ConsentRevoked;
import org.painpath.intake.referral.CrisisClosed;
import org.painpath.intake.referral.CrisisOpened;
import org.painpath.intake.referral.InformationOverdue;
import org.painpath.intake.referral.InformationRequested;
import org.painpath.intake.referral.InformationSupplied;
import org.painpath.intake.referral.OutcomeNoted;
import org.painpath.intake.referral.PathwayNoted;
import org.painpath.intake.referral.QuestionnaireRecorded;
import org.painpath.intake.referral.ReferralAccepted;
import org.painpath.intake.referral.ReferralDeclined;
import org.painpath.intake.referral.ReferralEvent;
import org.painpath.intake.referral.ReferralReceived;
import org.painpath.intake.referral.ReferralScreened;
import org.painpath.intake.referral.ReferralWithdrawn;
import org.painpath.intake.referral.ScreeningFactsRecorded;
import org.painpath.intake.referral.SuicideRiskNoted;
import org.painpath.intake.referral.SuicideRiskSeen;

/** The names under which intake's events are written; the records are the wire form. */
public final class IntakeEventTypes {

    public static final EventTypes<ReferralEvent> TYPES = EventTypes.<ReferralEvent>of("intake")
            .published("referral-received", ReferralReceived.class)
            .internal("screening-facts-recorded", ScreeningFactsRecorded.class)
            .published("referral-screened", ReferralScreened.class)
            .published("information-requested", InformationRequested.class)
            .published("information-supplied", InformationSupplied.class)
            .published("information-overdue", InformationOverdue.class)
            .internal("questionnaire-recorded", QuestionnaireRecorded.class)
            .internal("acceptance-refused", AcceptanceRefused.class)
            .published("referral-accepted", ReferralAccepted.class)
            .published("referral-declined", ReferralDeclined.class)
            .published("referral-withdrawn", ReferralWithdrawn.class)
            .internal("appointment-noted", AppointmentNoted.class)
            .internal("pathway-noted", PathwayNoted.class)
            .internal("outcome-noted", OutcomeNoted.class)
            .published("suicide-risk-noted", SuicideRiskNoted.class)
            .published("suicide-risk-seen", SuicideRiskSeen.class)
            .published("crisis-opened", CrisisOpened.class)
            .published("crisis-closed", CrisisClosed.class)
            .published("consent-given", ConsentGiven.class)
            .published("consent-revoked", ConsentRevoked.class);

    private IntakeEventTypes() {}
}

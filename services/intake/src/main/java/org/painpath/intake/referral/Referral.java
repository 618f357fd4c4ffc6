package org.painpath.intake.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.appointments.Notices;
import org.painpath.intake.information.InformationRequests;
import org.painpath.intake.questionnaires.Questionnaires;
import org.painpath.intake.referral.ReferralWithdrawn.RequestedBy;
import org.painpath.intake.screening.ScreeningFacts;

/** A referral in intake, one record a stage; each holds only what exists at that stage. */
public sealed interface Referral {

    /** Not heard of. */
    record Unreceived() implements Referral {}

    /** Every stage from receipt on. */
    sealed interface Known extends Referral {
        Priority priority();
    }

    /** Received and not yet screened; this lasts only from one event to the next of the same command. */
    record Received(Priority priority, ScreeningFacts facts) implements Known {}

    /** Screened, and nobody has decided yet. */
    sealed interface Open extends Known {
        ScreeningFacts facts();

        ReferralScreened screened();

        Questionnaires questionnaires();

        /** What was asked for, and what of it is still open. */
        InformationRequests requests();

        /** Present while a clinician is needed at once. */
        @Nullable
        Crisis crisis();
    }

    /** Waits for the referrer or the patient: a rule lacks data, or a coordinator asked. */
    record AwaitingInformation(
            Priority priority,
            ScreeningFacts facts,
            ReferralScreened screened,
            Questionnaires questionnaires,
            @Nullable Crisis crisis,
            InformationRequests requests)
            implements Open {}

    /** Every rule could be judged: a coordinator accepts or declines. */
    record AwaitingDecision(
            Priority priority,
            ScreeningFacts facts,
            ReferralScreened screened,
            Questionnaires questionnaires,
            @Nullable Crisis crisis,
            InformationRequests requests)
            implements Open {}

    /**
     * Gone on to evaluation.
     *
     * @param notices of what the patient is told about visits
     */
    record Accepted(Priority priority, String by, Questionnaires questionnaires, Notices notices) implements Known {}

    record Declined(
            Priority priority,
            List<String> reasonCodes,
            String by,
            @Nullable Crisis crisis) implements Known {}

    /** @param notices visits may be called off after the withdrawal */
    record Withdrawn(
            Priority priority,
            RequestedBy requestedBy,
            String reasonCode,
            @Nullable Crisis crisis,
            Notices notices) implements Known {}
}

package org.painpath.intake.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.appointments.Notices;
import org.painpath.intake.closedloop.ClosedLoop;
import org.painpath.intake.closedloop.Standing;
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

        /** What is known for screening. */
        ScreeningFacts facts();

        /** What who sent the referral is shown of it. */
        ClosedLoop loop();
    }

    /** Received and not yet screened; this lasts only from one event to the next of the same command. */
    record Received(Priority priority, ScreeningFacts facts) implements Known {
        @Override
        public ClosedLoop loop() {
            return ClosedLoop.at(Standing.RECEIVED);
        }
    }

    /** Screened, and nobody has decided yet. */
    sealed interface Open extends Known {
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
            implements Open {
        @Override
        public ClosedLoop loop() {
            return ClosedLoop.at(Standing.AWAITING_INFORMATION);
        }

        AwaitingInformation with(ScreeningFacts other) {
            return new AwaitingInformation(priority, other, screened, questionnaires, crisis, requests);
        }

        AwaitingInformation with(Questionnaires other) {
            return new AwaitingInformation(priority, facts, screened, other, crisis, requests);
        }

        AwaitingInformation with(@Nullable Crisis other) {
            return new AwaitingInformation(priority, facts, screened, questionnaires, other, requests);
        }

        AwaitingInformation with(InformationRequests other) {
            return new AwaitingInformation(priority, facts, screened, questionnaires, crisis, other);
        }
    }

    /** Every rule could be judged: a coordinator accepts or declines. */
    record AwaitingDecision(
            Priority priority,
            ScreeningFacts facts,
            ReferralScreened screened,
            Questionnaires questionnaires,
            @Nullable Crisis crisis,
            InformationRequests requests)
            implements Open {
        @Override
        public ClosedLoop loop() {
            return ClosedLoop.at(Standing.AWAITING_DECISION);
        }

        AwaitingDecision with(ScreeningFacts other) {
            return new AwaitingDecision(priority, other, screened, questionnaires, crisis, requests);
        }

        AwaitingDecision with(Questionnaires other) {
            return new AwaitingDecision(priority, facts, screened, other, crisis, requests);
        }

        AwaitingDecision with(@Nullable Crisis other) {
            return new AwaitingDecision(priority, facts, screened, questionnaires, other, requests);
        }

        AwaitingDecision with(InformationRequests other) {
            return new AwaitingDecision(priority, facts, screened, questionnaires, crisis, other);
        }
    }

    /** Somebody has decided, or the referral was taken back: news of danger is still heard. */
    sealed interface Decided extends Known {
        /** Present while a clinician is needed at once. */
        @Nullable
        Crisis crisis();
    }

    /**
     * Gone on to evaluation.
     *
     * @param notices of what the patient is told about visits
     */
    record Accepted(
            Priority priority,
            String by,
            ScreeningFacts facts,
            Questionnaires questionnaires,
            @Nullable Crisis crisis,
            Notices notices,
            ClosedLoop loop)
            implements Decided {
        Accepted with(ScreeningFacts other) {
            return new Accepted(priority, by, other, questionnaires, crisis, notices, loop);
        }

        Accepted with(Questionnaires other) {
            return new Accepted(priority, by, facts, other, crisis, notices, loop);
        }

        Accepted with(@Nullable Crisis other) {
            return new Accepted(priority, by, facts, questionnaires, other, notices, loop);
        }

        Accepted with(Notices other) {
            return new Accepted(priority, by, facts, questionnaires, crisis, other, loop);
        }

        Accepted with(ClosedLoop other) {
            return new Accepted(priority, by, facts, questionnaires, crisis, notices, other);
        }
    }

    record Declined(
            Priority priority,
            List<String> reasonCodes,
            String by,
            ScreeningFacts facts,
            @Nullable Crisis crisis,
            ClosedLoop loop)
            implements Decided {
        Declined with(ScreeningFacts other) {
            return new Declined(priority, reasonCodes, by, other, crisis, loop);
        }

        Declined with(@Nullable Crisis other) {
            return new Declined(priority, reasonCodes, by, facts, other, loop);
        }

        Declined with(ClosedLoop other) {
            return new Declined(priority, reasonCodes, by, facts, crisis, other);
        }
    }

    /** @param notices visits may be called off after the withdrawal */
    record Withdrawn(
            Priority priority,
            RequestedBy requestedBy,
            String reasonCode,
            ScreeningFacts facts,
            @Nullable Crisis crisis,
            Notices notices,
            ClosedLoop loop)
            implements Decided {
        Withdrawn with(ScreeningFacts other) {
            return new Withdrawn(priority, requestedBy, reasonCode, other, crisis, notices, loop);
        }

        Withdrawn with(@Nullable Crisis other) {
            return new Withdrawn(priority, requestedBy, reasonCode, facts, other, notices, loop);
        }

        Withdrawn with(Notices other) {
            return new Withdrawn(priority, requestedBy, reasonCode, facts, crisis, other, loop);
        }

        Withdrawn with(ClosedLoop other) {
            return new Withdrawn(priority, requestedBy, reasonCode, facts, crisis, notices, other);
        }
    }
}

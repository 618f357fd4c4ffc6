package org.painpath.intake.referral;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.appointments.Notices;
import org.painpath.intake.closedloop.ClosedLoop;
import org.painpath.intake.closedloop.Standing;
import org.painpath.intake.information.InformationRequests;
import org.painpath.intake.questionnaires.Questionnaires;
import org.painpath.intake.referral.Referral.Accepted;
import org.painpath.intake.referral.Referral.AwaitingDecision;
import org.painpath.intake.referral.Referral.AwaitingInformation;
import org.painpath.intake.referral.Referral.Declined;
import org.painpath.intake.referral.Referral.Known;
import org.painpath.intake.referral.Referral.Open;
import org.painpath.intake.referral.Referral.Received;
import org.painpath.intake.referral.Referral.Unreceived;
import org.painpath.intake.referral.Referral.Withdrawn;
import org.painpath.intake.screening.Consent;
import org.painpath.intake.screening.Screening.Outcome;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.SubstanceUseRecord;

/** Which stage follows which event. The journal is trusted: what cannot follow is a broken journal. */
final class ReferralStages {

    private ReferralStages() {}

    static Referral after(Referral stage, ReferralEvent event) {
        return switch (event) {
            case ReferralReceived received -> received(stage, received);
            case ScreeningFactsRecorded recorded -> known(stage, event, recorded.facts()::over);
            case ReferralScreened screened -> screened(stage, screened);
            case InformationRequested requested -> requested(stage, requested);
            case InformationSupplied supplied -> supplied(open(stage, event), supplied);
            case InformationOverdue overdue -> overdue(open(stage, event), overdue);
            case AcceptanceRefused _ -> open(stage, event);
            case QuestionnaireRecorded recorded -> recorded(stage, recorded);
            case ReferralAccepted accepted -> accepted(open(stage, event), accepted);
            case ReferralDeclined declined -> declined(open(stage, event), declined);
            case CrisisOpened opened -> CrisisStages.opened(stage, opened).orElseThrow(() -> broken(stage, event));
            case SuicideRiskNoted noted -> CrisisStages.noted(stage, noted).orElseThrow(() -> broken(stage, event));
            case CrisisClosed _, SuicideRiskSeen _ ->
                CrisisStages.closed(stage).orElseThrow(() -> broken(stage, event));
            case ConsentGiven given -> known(stage, event, given::addedTo);
            case ConsentRevoked revoked -> notAsked(known(stage, event, revoked::addedTo), revoked);
            case ReferralWithdrawn withdrawn -> withdrawn(stage, withdrawn);
            case AppointmentNoted noted -> noted(stage, noted);
            case PathwayNoted noted -> LoopStages.moved(stage, noted).orElseThrow(() -> broken(stage, event));
            case OutcomeNoted noted -> LoopStages.closed(stage, noted).orElseThrow(() -> broken(stage, event));
        };
    }

    private static Referral received(Referral stage, ReferralReceived event) {
        return switch (stage) {
            case Unreceived _ -> new Received(event.priority(), ScreeningFacts.none());
            case Received _, Open _, Accepted _, Declined _, Withdrawn _ -> throw broken(stage, event);
        };
    }

    private static Referral known(Referral stage, ReferralEvent event, UnaryOperator<ScreeningFacts> learning) {
        ScreeningFacts known = stage instanceof Known it ? it.facts() : ScreeningFacts.none();
        return FactStages.with(stage, learning.apply(known)).orElseThrow(() -> broken(stage, event));
    }

    /** Nobody outside is asked any more for what such a record would tell. */
    private static Referral notAsked(Referral stage, ConsentRevoked event) {
        return stage instanceof Open open && event.kind() == Consent.PART_2
                ? with(open, open.requests().supplied(SubstanceUseRecord.items()))
                : stage;
    }

    private static Referral recorded(Referral stage, QuestionnaireRecorded event) {
        return switch (stage) {
            case AwaitingInformation it -> it.with(it.questionnaires().with(event.result()));
            case AwaitingDecision it -> it.with(it.questionnaires().with(event.result()));
            case Accepted it -> it.with(it.questionnaires().with(event.result()));
            case Declined _, Withdrawn _ -> stage;
            case Unreceived _, Received _ -> throw broken(stage, event);
        };
    }

    private static Referral accepted(Open it, ReferralAccepted event) {
        return new Accepted(
                it.priority(),
                event.acceptedBy(),
                it.facts(),
                it.questionnaires(),
                it.crisis(),
                Notices.NONE,
                ClosedLoop.at(Standing.ACCEPTED));
    }

    private static Referral noted(Referral stage, AppointmentNoted event) {
        return switch (stage) {
            case Accepted it -> it.with(it.notices().with(event.notice()));
            case Withdrawn it -> it.with(it.notices().with(event.notice()));
            case Unreceived _, Received _, Open _, Declined _ -> throw broken(stage, event);
        };
    }

    private static Referral screened(Referral stage, ReferralScreened event) {
        return switch (stage) {
            case Received it ->
                screened(it.priority(), it.facts(), event, Questionnaires.NONE, null, InformationRequests.NONE);
            case Open it -> screened(it.priority(), it.facts(), event, it.questionnaires(), it.crisis(), it.requests());
            case Unreceived _, Accepted _, Declined _, Withdrawn _ -> throw broken(stage, event);
        };
    }

    private static Referral screened(
            Priority priority,
            ScreeningFacts facts,
            ReferralScreened event,
            Questionnaires questionnaires,
            @Nullable Crisis crisis,
            InformationRequests requests) {
        return event.outcome() == Outcome.INCOMPLETE
                ? new AwaitingInformation(priority, facts, event, questionnaires, crisis, requests)
                : new AwaitingDecision(priority, facts, event, questionnaires, crisis, requests);
    }

    private static Referral requested(Referral stage, InformationRequested event) {
        Open it = open(stage, event);
        InformationRequests requests = event.chased().map(it.requests()::with).orElse(it.requests());
        return new AwaitingInformation(
                it.priority(), it.facts(), it.screened(), it.questionnaires(), it.crisis(), requests);
    }

    private static Referral supplied(Open it, InformationSupplied event) {
        return with(it, it.requests().supplied(event.items()));
    }

    private static Referral overdue(Open it, InformationOverdue event) {
        return with(it, it.requests().escalated(event.requestId()));
    }

    private static Referral with(Open stage, InformationRequests requests) {
        return switch (stage) {
            case AwaitingInformation it -> it.with(requests);
            case AwaitingDecision it -> it.with(requests);
        };
    }

    private static Referral declined(Open it, ReferralDeclined event) {
        return new Declined(
                it.priority(),
                event.reasonCodes(),
                event.by(),
                it.facts(),
                it.crisis(),
                ClosedLoop.at(Standing.DECLINED));
    }

    private static Referral withdrawn(Referral stage, ReferralWithdrawn event) {
        return switch (stage) {
            case Open it ->
                new Withdrawn(
                        it.priority(),
                        event.requestedBy(),
                        event.reasonCode(),
                        it.facts(),
                        it.crisis(),
                        Notices.NONE,
                        ClosedLoop.at(Standing.WITHDRAWN));
            case Accepted it ->
                new Withdrawn(
                        it.priority(),
                        event.requestedBy(),
                        event.reasonCode(),
                        it.facts(),
                        it.crisis(),
                        it.notices(),
                        it.loop().withdrawalRequested());
            case Unreceived _, Received _, Declined _, Withdrawn _ -> throw broken(stage, event);
        };
    }

    private static Open open(Referral stage, ReferralEvent event) {
        return switch (stage) {
            case Open it -> it;
            case Unreceived _, Received _, Accepted _, Declined _, Withdrawn _ -> throw broken(stage, event);
        };
    }

    private static IllegalStateException broken(Referral stage, ReferralEvent event) {
        return new IllegalStateException("%s cannot follow at stage %s"
                .formatted(event.getClass().getSimpleName(), stage.getClass().getSimpleName()));
    }
}

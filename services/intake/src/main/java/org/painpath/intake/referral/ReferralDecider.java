package org.painpath.intake.referral;

import static org.painpath.chassis.domain.Decision.accepted;
import static org.painpath.chassis.domain.Decision.nothing;
import static org.painpath.chassis.domain.Decision.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.painpath.chassis.domain.Decider;
import org.painpath.chassis.domain.Decision;
import org.painpath.intake.referral.Referral.Accepted;
import org.painpath.intake.referral.Referral.Decided;
import org.painpath.intake.referral.Referral.Declined;
import org.painpath.intake.referral.Referral.Open;
import org.painpath.intake.referral.Referral.Received;
import org.painpath.intake.referral.Referral.Unreceived;
import org.painpath.intake.referral.Referral.Withdrawn;
import org.painpath.intake.referral.ReferralCommand.AcceptReferral;
import org.painpath.intake.referral.ReferralCommand.CallOffAppointments;
import org.painpath.intake.referral.ReferralCommand.CloseCrisis;
import org.painpath.intake.referral.ReferralCommand.DeclineReferral;
import org.painpath.intake.referral.ReferralCommand.NoteAppointment;
import org.painpath.intake.referral.ReferralCommand.NoteHighSuicideRisk;
import org.painpath.intake.referral.ReferralCommand.NoteLapsedConsents;
import org.painpath.intake.referral.ReferralCommand.NoteOutcome;
import org.painpath.intake.referral.ReferralCommand.NoteOverdueInformation;
import org.painpath.intake.referral.ReferralCommand.NotePathway;
import org.painpath.intake.referral.ReferralCommand.ReceiveReferral;
import org.painpath.intake.referral.ReferralCommand.RecordConsent;
import org.painpath.intake.referral.ReferralCommand.RecordQuestionnaire;
import org.painpath.intake.referral.ReferralCommand.RequestInformation;
import org.painpath.intake.referral.ReferralCommand.SupplyInformation;
import org.painpath.intake.referral.ReferralCommand.WithdrawReferral;
import org.painpath.intake.screening.Screening;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.ScreeningOfTheDay;
import org.painpath.intake.screening.Sex;
import org.painpath.intake.screening.SubstanceUseRecord;
import org.painpath.intake.screening.Today;

/** Decides on referrals: every pair of command and stage is written out, so a new stage breaks the build. */
public final class ReferralDecider implements Decider<ReferralCommand, Referral, ReferralEvent> {

    private static final String REFERRER = "referrer";

    private final ScreeningOfTheDay screenings;
    private final Acceptance acceptance;
    private final QuestionnaireTaking taking;
    private final ConsentPath consents;
    private final InformationAsking asking;

    /** Decides on each day under the policy of that day. */
    public ReferralDecider(ScreeningOfTheDay screenings) {
        this.screenings = screenings;
        this.acceptance = new Acceptance(screenings);
        this.taking = new QuestionnaireTaking(screenings);
        this.consents = new ConsentPath(screenings);
        this.asking = new InformationAsking(screenings);
    }

    /** Decides under one policy, whatever the day. */
    public ReferralDecider(Screening screening) {
        this(_ -> screening);
    }

    @Override
    public Referral initial() {
        return new Unreceived();
    }

    @Override
    public Decision<ReferralEvent> decide(Referral referral, ReferralCommand command) {
        return switch (command) {
            case ReceiveReferral receive -> receive(referral, receive);
            case SupplyInformation supply -> supply(referral, supply);
            case RequestInformation request -> request(referral, request);
            case NoteOverdueInformation note -> overdue(referral, note);
            case RecordQuestionnaire record -> record(referral, record);
            case RecordConsent record -> consents.record(referral, record);
            case NoteLapsedConsents note -> consents.lapse(referral, note);
            case AcceptReferral accept -> accept(referral, accept);
            case DeclineReferral decline -> decline(referral, decline);
            case WithdrawReferral withdraw -> withdraw(referral, withdraw);
            case NoteAppointment note -> AppointmentNoting.note(referral, note);
            case CallOffAppointments callOff -> AppointmentNoting.callOff(referral, callOff);
            case NotePathway note -> PathwayNoting.note(referral, note);
            case NoteOutcome note -> PathwayNoting.end(referral, note);
            case NoteHighSuicideRisk note -> CrisisPath.heard(referral, note);
            case CloseCrisis close -> CrisisPath.close(referral, close);
        };
    }

    @Override
    public Referral evolve(Referral referral, ReferralEvent event) {
        return ReferralStages.after(referral, event);
    }

    private Decision<ReferralEvent> receive(Referral referral, ReceiveReferral command) {
        return switch (referral) {
            case Unreceived _ ->
                accepted(CrisisPath.withCrisis(firstEvents(command), command.facts(), null, command.today()));
            case Received _, Open _, Accepted _, Declined _, Withdrawn _ -> nothing();
        };
    }

    /** A consent that was refused is told by name; those that were given are in what the rules say. */
    private List<ReferralEvent> firstEvents(ReceiveReferral command) {
        ScreeningFacts facts = command.facts().cameOn(command.today().date());
        List<ReferralEvent> events = new ArrayList<>(
                List.of(received(command, facts), new ScreeningFactsRecorded(facts), screened(facts, command.today())));
        ConsentPath.changes(facts, ScreeningFacts.none(), REFERRER).stream()
                .filter(ConsentRevoked.class::isInstance)
                .forEach(events::add);
        return events;
    }

    private Decision<ReferralEvent> supply(Referral referral, SupplyInformation command) {
        return switch (referral) {
            case Open open -> supplied(open, command);
            case Unreceived _ -> unknown();
            case Received _ -> notScreened();
            case Decided decided -> LateNews.supplied(decided, command);
        };
    }

    /** What came is what the sender names, and whatever the rules missed and miss no more. */
    private Decision<ReferralEvent> supplied(Open open, SupplyInformation command) {
        ScreeningFacts came = usable(command.facts().cameOn(command.today().date()), command, open);
        ScreeningFacts facts = came.over(open.facts());
        ReferralScreened now = screened(facts, command.today());
        Screening screening = screenings.on(command.today().date());
        List<String> items = Stream.concat(
                        command.items().stream(), WhatCame.items(open, facts, now, screening, command.today()).stream())
                .distinct()
                .toList();
        return items.isEmpty() && command.facts().equals(ScreeningFacts.none())
                ? refused("nothing-supplied", "Say what information has come.")
                : accepted(CrisisPath.withCrisis(
                        suppliedEvents(open, command, came, items, now), came, open.crisis(), command.today()));
    }

    private static ScreeningFacts usable(ScreeningFacts came, SupplyInformation command, Open open) {
        return command.fromOutside() ? SubstanceUseRecord.usableOf(came, open.facts()) : came;
    }

    private static List<ReferralEvent> suppliedEvents(
            Open open, SupplyInformation command, ScreeningFacts came, List<String> items, ReferralScreened now) {
        List<ReferralEvent> events = new ArrayList<>(
                List.of(new InformationSupplied(items, command.by()), new ScreeningFactsRecorded(came), now));
        events.addAll(ConsentPath.changes(came, open.facts(), command.by()));
        return events;
    }

    private Decision<ReferralEvent> request(Referral referral, RequestInformation command) {
        return switch (referral) {
            case Open open -> asking.decide(open, command);
            case Unreceived _ -> unknown();
            case Received _ -> notScreened();
            case Accepted _, Declined _, Withdrawn _ -> decided();
        };
    }

    /** A deadline comes when it comes: where nothing is open any more, there is nothing to say. */
    private static Decision<ReferralEvent> overdue(Referral referral, NoteOverdueInformation command) {
        return switch (referral) {
            case Open open -> InformationAsking.overdue(open, command);
            case Unreceived _, Received _, Accepted _, Declined _, Withdrawn _ -> nothing();
        };
    }

    private Decision<ReferralEvent> record(Referral referral, RecordQuestionnaire command) {
        return switch (referral) {
            case Open open -> taking.decide(open, command);
            case Unreceived _ -> unknown();
            case Received _ -> notScreened();
            case Decided decided -> LateNews.recorded(decided, command);
        };
    }

    private Decision<ReferralEvent> accept(Referral referral, AcceptReferral command) {
        return switch (referral) {
            case Open open -> acceptance.decide(open, command);
            case Unreceived _ -> unknown();
            case Received _ -> notScreened();
            case Accepted _, Declined _, Withdrawn _ -> decided();
        };
    }

    private static Decision<ReferralEvent> decline(Referral referral, DeclineReferral command) {
        return switch (referral) {
            case Open open ->
                command.reasonCodes().isEmpty()
                        ? refused("reason-needed", "A referral is declined with at least one reason.")
                        : accepted(new ReferralDeclined(
                                command.reasonCodes(),
                                command.by(),
                                open.screened().policyVersion()));
            case Unreceived _ -> unknown();
            case Received _ -> notScreened();
            case Accepted _, Declined _, Withdrawn _ -> decided();
        };
    }

    /** A referral that has gone on can still be withdrawn: the services that work on it cancel what is open. */
    private static Decision<ReferralEvent> withdraw(Referral referral, WithdrawReferral command) {
        return switch (referral) {
            case Open _, Accepted _ -> accepted(new ReferralWithdrawn(command.requestedBy(), command.reasonCode()));
            case Unreceived _ -> unknown();
            case Received _ -> notScreened();
            case Declined _, Withdrawn _ -> decided();
        };
    }

    private static ReferralReceived received(ReceiveReferral command, ScreeningFacts facts) {
        return new ReferralReceived(
                command.channel(), command.priority(), facts.ageYears(), sexOf(facts), facts.conditions());
    }

    private ReferralScreened screened(ScreeningFacts facts, Today today) {
        return ReferralScreened.of(screenings.on(today.date()).examine(facts, today));
    }

    static Sex sexOf(ScreeningFacts facts) {
        Sex sex = facts.sex();
        return sex == null ? Sex.UNKNOWN : sex;
    }

    static Decision<ReferralEvent> unknown() {
        return refused("not-received", "No such referral has been received.");
    }

    static Decision<ReferralEvent> notScreened() {
        return refused("not-screened", "This referral has not been screened yet.");
    }

    static Decision<ReferralEvent> decided() {
        return refused("already-decided", "This referral has been accepted, declined or withdrawn.");
    }
}

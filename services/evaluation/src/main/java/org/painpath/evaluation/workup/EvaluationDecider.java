package org.painpath.evaluation.workup;

import java.time.LocalDate;
import java.time.ZoneId;
import org.painpath.chassis.domain.Decider;
import org.painpath.chassis.domain.Decision;
import org.painpath.evaluation.assessment.CandidateRulesOfTheDay;
import org.painpath.evaluation.diagnostics.CatalogueOfTheDay;
import org.painpath.evaluation.diagnostics.Diagnostics;
import org.painpath.evaluation.diagnostics.UnitConversion;
import org.painpath.evaluation.workup.Evaluation.Assessed;
import org.painpath.evaluation.workup.Evaluation.Cancelled;
import org.painpath.evaluation.workup.Evaluation.Candidate;
import org.painpath.evaluation.workup.Evaluation.NotCandidate;
import org.painpath.evaluation.workup.Evaluation.Underway;
import org.painpath.evaluation.workup.Evaluation.Unopened;
import org.painpath.evaluation.workup.EvaluationCommand.AcknowledgeResults;
import org.painpath.evaluation.workup.EvaluationCommand.Assess;
import org.painpath.evaluation.workup.EvaluationCommand.BookAppointment;
import org.painpath.evaluation.workup.EvaluationCommand.CancelAppointment;
import org.painpath.evaluation.workup.EvaluationCommand.CancelForWithdrawal;
import org.painpath.evaluation.workup.EvaluationCommand.Disregard;
import org.painpath.evaluation.workup.EvaluationCommand.LiftObstacle;
import org.painpath.evaluation.workup.EvaluationCommand.MissAppointment;
import org.painpath.evaluation.workup.EvaluationCommand.MoveAppointment;
import org.painpath.evaluation.workup.EvaluationCommand.OpenEvaluation;
import org.painpath.evaluation.workup.EvaluationCommand.OrderDiagnostics;
import org.painpath.evaluation.workup.EvaluationCommand.RaiseObstacle;
import org.painpath.evaluation.workup.EvaluationCommand.Reaction;
import org.painpath.evaluation.workup.EvaluationCommand.ReconcileMedications;
import org.painpath.evaluation.workup.EvaluationCommand.RecordExamination;
import org.painpath.evaluation.workup.EvaluationCommand.RecordResults;
import org.painpath.evaluation.workup.EvaluationCommand.ReopenForMissing;
import org.painpath.evaluation.workup.EvaluationCommand.Step;
import org.painpath.evaluation.workup.EvaluationCommand.TakeHistory;

/** Every pair of stage and command has its answer here; the steps themselves are beside it. */
public final class EvaluationDecider implements Decider<EvaluationCommand, Evaluation, EvaluationEvent> {
    private final CandidateRulesOfTheDay policies;
    private final CatalogueOfTheDay catalogues;
    private final Diagnosing diagnosing;
    private final ZoneId zone;

    /** @param zone of the clinic, by whose day the policy is chosen and facts age */
    public EvaluationDecider(
            CandidateRulesOfTheDay policies, CatalogueOfTheDay catalogues, UnitConversion conversion, ZoneId zone) {
        this.policies = policies;
        this.catalogues = catalogues;
        this.diagnosing = new Diagnosing(conversion, catalogues);
        this.zone = zone;
    }

    @Override
    public Evaluation initial() {
        return new Unopened();
    }

    @Override
    public Decision<EvaluationEvent> decide(Evaluation state, EvaluationCommand command) {
        return switch (command) {
            case Reaction reaction -> react(state, reaction);
            case Step step -> answer(state, step);
        };
    }

    @Override
    public Evaluation evolve(Evaluation state, EvaluationEvent event) {
        return Evolution.after(state, event, catalogues);
    }

    private static Decision<EvaluationEvent> react(Evaluation state, Reaction reaction) {
        return switch (reaction) {
            case OpenEvaluation open ->
                switch (state) {
                    case Unopened _ -> Opening.open(open.referral());
                    case Underway _, Assessed _, Cancelled _ -> Decision.nothing();
                };
            case ReopenForMissing reopen ->
                switch (state) {
                    case Candidate _ -> Decision.accepted(new EvaluationReopened(reopen.missing()));
                    case Unopened _, Underway _, NotCandidate _, Cancelled _ -> Decision.nothing();
                };
            case RaiseObstacle raise -> Hindering.raise(state, raise);
            case LiftObstacle lift -> Hindering.lift(state, lift);
            case Disregard _ -> Decision.nothing();
            case CancelForWithdrawal cancel ->
                switch (state) {
                    case Unopened _, Underway _, Assessed _ ->
                        Decision.accepted(new EvaluationCancelled(cancel.reasonCode()));
                    case Cancelled _ -> Decision.nothing();
                };
        };
    }

    private Decision<EvaluationEvent> answer(Evaluation state, Step step) {
        return switch (state) {
            case Unopened _ -> Decision.refused("not-open", "This referral has no evaluation.");
            case Underway underway -> work(underway.facts(), step);
            case Assessed assessed -> afterwards(assessed, step);
            case Cancelled(var _, Diagnostics known) -> afterWithdrawal(known, step);
        };
    }

    private Decision<EvaluationEvent> work(Facts facts, Step step) {
        return switch (step) {
            case BookAppointment book -> Visiting.book(facts, book);
            case MoveAppointment move -> Visiting.move(facts, move);
            case CancelAppointment cancel -> Visiting.cancel(facts, cancel);
            case MissAppointment miss -> Visiting.miss(facts, miss);
            case TakeHistory take -> Examining.takeHistory(take);
            case ReconcileMedications reconcile -> Examining.reconcile(facts, reconcile);
            case RecordExamination examine -> Examining.recordExamination(facts, examine);
            case OrderDiagnostics order -> order(facts, order);
            case RecordResults results -> diagnosing.record(facts, results);
            case AcknowledgeResults acknowledge -> Acknowledging.acknowledge(facts.diagnostics(), acknowledge);
            case Assess assess -> assess(facts, assess);
        };
    }

    private Decision<EvaluationEvent> order(Facts facts, OrderDiagnostics order) {
        LocalDate today = LocalDate.ofInstant(order.at(), zone);
        return Diagnosing.order(facts, order, today, policies.on(today).policy().ages());
    }

    private Decision<EvaluationEvent> assess(Facts facts, Assess assess) {
        LocalDate today = LocalDate.ofInstant(assess.at(), zone);
        return new Assessing(policies.on(today), today).assess(facts, assess);
    }

    /**
     * Laboratories still report after the decision, and patients take other medicines; what touches it makes it necessary to decide
     * again. A visit that nobody
     * needs any more, or that the patient no longer agrees to, can still be called off.
     */
    private Decision<EvaluationEvent> afterwards(Assessed assessed, Step step) {
        Facts facts = assessed.facts();
        return switch (step) {
            case ReconcileMedications reconcile
            when assessed instanceof Candidate -> Examining.reconcileAfterAssessment(facts, reconcile);
            case CancelAppointment cancel -> Visiting.cancel(facts, cancel);
            case RecordResults results -> diagnosing.recordAfterAssessment(facts, results);
            case AcknowledgeResults acknowledge -> Acknowledging.acknowledge(facts.diagnostics(), acknowledge);
            case BookAppointment _,
                    MoveAppointment _,
                    MissAppointment _,
                    TakeHistory _,
                    ReconcileMedications _,
                    RecordExamination _,
                    OrderDiagnostics _,
                    Assess _ ->
                Decision.refused("assessed", "This evaluation is decided; it opens again when the review returns it.");
        };
    }

    /** Nothing goes on, but for a critical result: somebody must see it. */
    private Decision<EvaluationEvent> afterWithdrawal(Diagnostics known, Step step) {
        return switch (step) {
            case RecordResults results -> diagnosing.recordAfterWithdrawal(known, results);
            case AcknowledgeResults acknowledge ->
                known.calling().isEmpty() ? cancelled() : Acknowledging.acknowledge(known, acknowledge);
            case BookAppointment _,
                    MoveAppointment _,
                    CancelAppointment _,
                    MissAppointment _,
                    TakeHistory _,
                    ReconcileMedications _,
                    RecordExamination _,
                    OrderDiagnostics _,
                    Assess _ -> cancelled();
        };
    }

    static Decision<EvaluationEvent> cancelled() {
        return Decision.refused("cancelled", "This referral was withdrawn; its evaluation has ended.");
    }
}

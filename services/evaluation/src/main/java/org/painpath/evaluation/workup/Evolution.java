package org.painpath.evaluation.workup;

import java.util.function.UnaryOperator;
import org.painpath.evaluation.diagnostics.CatalogueOfTheDay;
import org.painpath.evaluation.diagnostics.Diagnostics;
import org.painpath.evaluation.obstacle.Obstacles;
import org.painpath.evaluation.visit.Appointments;
import org.painpath.evaluation.workup.Evaluation.Assessed;
import org.painpath.evaluation.workup.Evaluation.Cancelled;
import org.painpath.evaluation.workup.Evaluation.Candidate;
import org.painpath.evaluation.workup.Evaluation.InProgress;
import org.painpath.evaluation.workup.Evaluation.NotCandidate;
import org.painpath.evaluation.workup.Evaluation.Open;
import org.painpath.evaluation.workup.Evaluation.ReadyToAssess;
import org.painpath.evaluation.workup.Evaluation.Scheduled;
import org.painpath.evaluation.workup.Evaluation.Underway;
import org.painpath.evaluation.workup.Evaluation.Unopened;

/** The stage after each event. An event that cannot follow its stage is a broken journal. */
final class Evolution {
    private Evolution() {}

    static Evaluation after(Evaluation state, EvaluationEvent event, CatalogueOfTheDay catalogues) {
        return switch (event) {
            case EvaluationOpened opened -> opened(state, opened);
            case EvaluationCancelled cancelled -> new Cancelled(cancelled.reasonCode(), diagnostics(state));
            case EvaluationReopened _ -> new InProgress(assessed(state, event).facts());
            case ObstacleRaised raised -> hindered(state, event, known -> known.with(raised.obstacle()));
            case ObstacleLifted lifted -> hindered(state, event, known -> known.without(lifted.obstacle()));
            case DiagnosticResulted resulted ->
                diagnosed(state, event, known -> known.resulted(resulted.orderId(), resulted.result(catalogues)));
            case DiagnosticRetracted retracted -> diagnosed(state, event, retracted::takenFrom);
            case RetractionUnclear unclear -> diagnosed(state, event, known -> known.doubted(unclear.results()));
            case CriticalValueReported critical ->
                diagnosed(state, event, known -> known.reportedCritical(critical.key()));
            case ResultsAcknowledged acknowledged -> diagnosed(state, event, acknowledged::addedTo);
            case AppointmentCancelled cancelled -> calledOff(state, cancelled);
            case ReferralFactsRecorded _,
                    AppointmentBooked _,
                    AppointmentMoved _,
                    AppointmentMissed _,
                    HistoryTaken _,
                    HistoryNoted _,
                    MedicationsReconciled _,
                    ExaminationRecorded _,
                    PainExamined _,
                    DiagnosticOrdered _,
                    AssessmentRefused _,
                    EvaluationCompleted _ -> work(underway(state, event), event);
        };
    }

    private static Evaluation work(Underway state, EvaluationEvent event) {
        Facts facts = state.facts();
        Appointments appointments = facts.appointments();
        return switch (event) {
            case ReferralFactsRecorded recorded -> new Open(facts.with(recorded.addedTo(facts.referral())));
            case AppointmentBooked booked -> visits(state, appointments.with(booked.appointment()));
            case AppointmentMoved moved -> visits(state, appointments.moved(moved.appointmentId(), moved.startsAt()));
            case AppointmentCancelled cancelled -> visits(state, appointments.cancelled(cancelled.appointmentId()));
            case AppointmentMissed missed -> visits(state, appointments.missed(missed.appointmentId()));
            case HistoryTaken taken -> progressed(facts.with(taken.history()));
            case MedicationsReconciled reconciled -> progressed(facts.with(reconciled.reconciliation()));
            case ExaminationRecorded recorded -> progressed(facts.with(recorded.examination()));
            case PainExamined examined -> progressed(facts.with(examined.pain().over(facts.pain())));
            case DiagnosticOrdered ordered ->
                progressed(facts.with(facts.diagnostics().ordered(ordered.orderId(), ordered.loincs())));
            case EvaluationCompleted completed -> completed(facts, completed);
            case HistoryNoted _, AssessmentRefused _ -> state;
            case EvaluationOpened _,
                    EvaluationCancelled _,
                    EvaluationReopened _,
                    DiagnosticResulted _,
                    DiagnosticRetracted _,
                    RetractionUnclear _,
                    CriticalValueReported _,
                    ResultsAcknowledged _,
                    ObstacleRaised _,
                    ObstacleLifted _ -> throw broken(state, event);
        };
    }

    private static Evaluation opened(Evaluation state, EvaluationOpened opened) {
        return switch (state) {
            case Unopened unopened -> new Open(Facts.from(opened.referral(), unopened.obstacles()));
            case Underway _, Assessed _, Cancelled _ -> throw broken(state, opened);
        };
    }

    /** Laboratories report, and clinicians read, also after the decision. */
    private static Evaluation diagnosed(Evaluation state, EvaluationEvent event, UnaryOperator<Diagnostics> change) {
        return switch (state) {
            case Underway underway -> progressed(diagnosed(underway.facts(), change));
            case Candidate candidate -> new Candidate(diagnosed(candidate.facts(), change));
            case NotCandidate not -> new NotCandidate(diagnosed(not.facts(), change), not.reasonCodes());
            case Cancelled(String reason, Diagnostics known) -> new Cancelled(reason, change.apply(known));
            case Unopened _ -> throw broken(state, event);
        };
    }

    /** A visit can be called off also after the decision. */
    private static Evaluation calledOff(Evaluation state, AppointmentCancelled cancelled) {
        return switch (state) {
            case Underway underway -> work(underway, cancelled);
            case Candidate candidate -> new Candidate(calledOff(candidate.facts(), cancelled));
            case NotCandidate not -> new NotCandidate(calledOff(not.facts(), cancelled), not.reasonCodes());
            case Unopened _, Cancelled _ -> throw broken(state, cancelled);
        };
    }

    private static Facts calledOff(Facts facts, AppointmentCancelled cancelled) {
        return facts.with(facts.appointments().cancelled(cancelled.appointmentId()));
    }

    private static Diagnostics diagnostics(Evaluation state) {
        return switch (state) {
            case Unopened _ -> Diagnostics.NONE;
            case Underway underway -> underway.facts().diagnostics();
            case Assessed assessed -> assessed.facts().diagnostics();
            case Cancelled cancelled -> cancelled.diagnostics();
        };
    }

    /** At every stage but the last, and without a change of stage. */
    private static Evaluation hindered(Evaluation state, EvaluationEvent event, UnaryOperator<Obstacles> change) {
        return switch (state) {
            case Unopened unopened -> new Unopened(change.apply(unopened.obstacles()));
            case Open open -> new Open(hindered(open.facts(), change));
            case Scheduled scheduled -> new Scheduled(hindered(scheduled.facts(), change));
            case InProgress inProgress -> new InProgress(hindered(inProgress.facts(), change));
            case ReadyToAssess ready -> new ReadyToAssess(hindered(ready.facts(), change));
            case Candidate candidate -> new Candidate(hindered(candidate.facts(), change));
            case NotCandidate not -> new NotCandidate(hindered(not.facts(), change), not.reasonCodes());
            case Cancelled _ -> throw broken(state, event);
        };
    }

    private static Facts hindered(Facts facts, UnaryOperator<Obstacles> change) {
        return facts.with(change.apply(facts.obstacles()));
    }

    private static Facts diagnosed(Facts facts, UnaryOperator<Diagnostics> change) {
        return facts.with(change.apply(facts.diagnostics()));
    }

    private static Evaluation completed(Facts facts, EvaluationCompleted completed) {
        return switch (completed.outcome()) {
            case CANDIDATE -> new Candidate(facts);
            case NOT_CANDIDATE -> new NotCandidate(facts, completed.reasonCodes());
        };
    }

    /** Appointments move an evaluation between open and scheduled only; clinical work keeps its stage. */
    private static Evaluation visits(Underway state, Appointments appointments) {
        Facts facts = state.facts().with(appointments);
        return switch (state) {
            case Open _, Scheduled _ -> appointments.anyBooked() ? new Scheduled(facts) : new Open(facts);
            case InProgress _ -> new InProgress(facts);
            case ReadyToAssess _ -> new ReadyToAssess(facts);
        };
    }

    private static Evaluation progressed(Facts facts) {
        return facts.areComplete() ? new ReadyToAssess(facts) : new InProgress(facts);
    }

    private static Underway underway(Evaluation state, EvaluationEvent event) {
        return switch (state) {
            case Underway underway -> underway;
            case Unopened _, Assessed _, Cancelled _ -> throw broken(state, event);
        };
    }

    private static Assessed assessed(Evaluation state, EvaluationEvent event) {
        return switch (state) {
            case Assessed assessed -> assessed;
            case Unopened _, Underway _, Cancelled _ -> throw broken(state, event);
        };
    }

    private static IllegalStateException broken(Evaluation state, EvaluationEvent event) {
        return new IllegalStateException("%s cannot follow %s"
                .formatted(event.getClass().getSimpleName(), state.getClass().getSimpleName()));
    }
}

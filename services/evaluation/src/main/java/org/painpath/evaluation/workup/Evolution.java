package org.painpath.evaluation.workup;

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

    static Evaluation after(Evaluation state, EvaluationEvent event) {
        return switch (event) {
            case EvaluationOpened opened -> opened(state, opened);
            case EvaluationCancelled cancelled -> new Cancelled(cancelled.reasonCode());
            case EvaluationReopened _ -> new InProgress(assessed(state, event).facts());
            case DiagnosticResulted resulted -> resulted(state, resulted);
            case ReferralFactsRecorded _,
                    AppointmentBooked _,
                    AppointmentMoved _,
                    AppointmentCancelled _,
                    AppointmentMissed _,
                    HistoryTaken _,
                    HistoryNoted _,
                    ExaminationRecorded _,
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
            case ExaminationRecorded recorded -> progressed(facts.with(recorded.examination()));
            case DiagnosticOrdered ordered ->
                progressed(facts.with(facts.diagnostics().ordered(ordered.orderId(), ordered.loincs())));
            case EvaluationCompleted completed -> completed(facts, completed);
            case HistoryNoted _, AssessmentRefused _ -> state;
            case EvaluationOpened _, EvaluationCancelled _, EvaluationReopened _, DiagnosticResulted _ ->
                throw broken(state, event);
        };
    }

    private static Evaluation opened(Evaluation state, EvaluationOpened opened) {
        return switch (state) {
            case Unopened _ -> new Open(Facts.from(opened.referral()));
            case Underway _, Assessed _, Cancelled _ -> throw broken(state, opened);
        };
    }

    private static Evaluation resulted(Evaluation state, DiagnosticResulted resulted) {
        return switch (state) {
            case Underway underway -> progressed(withResult(underway.facts(), resulted));
            case Candidate candidate -> new Candidate(withResult(candidate.facts(), resulted));
            case NotCandidate not -> new NotCandidate(withResult(not.facts(), resulted), not.reasonCodes());
            case Unopened _, Cancelled _ -> throw broken(state, resulted);
        };
    }

    private static Facts withResult(Facts facts, DiagnosticResulted resulted) {
        return facts.with(facts.diagnostics().resulted(resulted.orderId(), resulted.result()));
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

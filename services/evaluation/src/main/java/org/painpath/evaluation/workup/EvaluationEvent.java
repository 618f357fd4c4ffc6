package org.painpath.evaluation.workup;

/** What happened in an evaluation. Records are the wire form: {@code contracts/events/evaluation} describes the published ones. */
public sealed interface EvaluationEvent
        permits EvaluationOpened,
                ReferralFactsRecorded,
                AppointmentBooked,
                AppointmentMoved,
                AppointmentCancelled,
                AppointmentMissed,
                HistoryTaken,
                HistoryNoted,
                MedicationsReconciled,
                ExaminationRecorded,
                PainExamined,
                DiagnosticOrdered,
                DiagnosticResulted,
                DiagnosticRetracted,
                RetractionUnclear,
                CriticalValueReported,
                ResultsAcknowledged,
                Judgment,
                EvaluationReopened,
                EvaluationCancelled,
                ObstacleRaised,
                ObstacleLifted {}

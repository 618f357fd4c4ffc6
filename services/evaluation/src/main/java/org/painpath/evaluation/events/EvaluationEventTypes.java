package org.painpath.evaluation.events;

import org.painpath.chassis.journal.EventTypes;
import org.painpath.evaluation.workup.AppointmentBooked;
import org.painpath.evaluation.workup.AppointmentCancelled;
import org.painpath.evaluation.workup.AppointmentMissed;
import org.painpath.evaluation.workup.AppointmentMoved;
import org.painpath.evaluation.workup.AssessmentRefused;
import org.painpath.evaluation.workup.CriticalValueReported;
import org.painpath.evaluation.workup.DiagnosticOrdered;
import org.painpath.evaluation.workup.DiagnosticResulted;
import org.painpath.evaluation.workup.DiagnosticRetracted;
import org.painpath.evaluation.workup.EvaluationCancelled;
import org.painpath.evaluation.workup.EvaluationCompleted;
import org.painpath.evaluation.workup.EvaluationEvent;
import org.painpath.evaluation.workup.EvaluationOpened;
import org.painpath.evaluation.workup.EvaluationReopened;
import org.painpath.evaluation.workup.ExaminationRecorded;
import org.painpath.evaluation.workup.HistoryNoted;
import org.painpath.evaluation.workup.HistoryTaken;
import org.painpath.evaluation.workup.MedicationsReconciled;
import org.painpath.evaluation.workup.ObstacleLifted;
import org.painpath.evaluation.workup.ObstacleRaised;
import org.painpath.evaluation.workup.PainExamined;
import org.painpath.evaluation.workup.ReferralFactsRecorded;
import org.painpath.evaluation.workup.ResultsAcknowledged;
import org.painpath.evaluation.workup.RetractionUnclear;

/** Every event that this service writes; {@code contracts/events/evaluation} describes the published ones. */
public final class EvaluationEventTypes {
    private EvaluationEventTypes() {}

    public static EventTypes<EvaluationEvent> all() {
        return EventTypes.<EvaluationEvent>of("evaluation")
                .published("evaluation-opened", EvaluationOpened.class)
                .internal("referral-facts-recorded", ReferralFactsRecorded.class)
                .published("appointment-booked", AppointmentBooked.class)
                .published("appointment-moved", AppointmentMoved.class)
                .published("appointment-cancelled", AppointmentCancelled.class)
                .published("appointment-missed", AppointmentMissed.class)
                .published("history-taken", HistoryTaken.class)
                .internal("history-noted", HistoryNoted.class)
                .internal("medications-reconciled", MedicationsReconciled.class)
                .published("examination-recorded", ExaminationRecorded.class)
                .internal("pain-examined", PainExamined.class)
                .published("diagnostic-ordered", DiagnosticOrdered.class)
                .published("diagnostic-resulted", DiagnosticResulted.class)
                .published("diagnostic-retracted", DiagnosticRetracted.class)
                .internal("retraction-unclear", RetractionUnclear.class)
                .published("critical-value-reported", CriticalValueReported.class)
                .published("results-acknowledged", ResultsAcknowledged.class)
                .internal("assessment-refused", AssessmentRefused.class)
                .published("evaluation-completed", EvaluationCompleted.class)
                .published("evaluation-reopened", EvaluationReopened.class)
                .published("evaluation-cancelled", EvaluationCancelled.class)
                .internal("obstacle-raised", ObstacleRaised.class)
                .internal("obstacle-lifted", ObstacleLifted.class);
    }
}

package org.painpath.evaluation.workup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.assessment.Outcome;
import org.painpath.evaluation.diagnostics.ReportedResult;
import org.painpath.evaluation.diagnostics.Retraction;
import org.painpath.evaluation.examination.Examination;
import org.painpath.evaluation.examination.History;
import org.painpath.evaluation.examination.HistoryDetails;
import org.painpath.evaluation.examination.PainExamination;
import org.painpath.evaluation.medication.Reconciliation;
import org.painpath.evaluation.obstacle.Obstacle;
import org.painpath.evaluation.referral.Coding;
import org.painpath.evaluation.referral.ReferralFacts;
import org.painpath.evaluation.visit.AppointmentMode;
import org.painpath.evaluation.visit.CliniciansTime;

/** What can be asked of an evaluation. */
public sealed interface EvaluationCommand {

    /** Another service's event asks; late or repeated, it is not an error. */
    sealed interface Reaction extends EvaluationCommand {}

    record OpenEvaluation(ReferralFacts referral) implements Reaction {}

    /** @param missing codes of the facts that the review misses */
    record ReopenForMissing(List<String> missing) implements Reaction {}

    /** Intake told of something that stands against treatment, perhaps before the acceptance was heard. */
    record RaiseObstacle(Obstacle obstacle) implements Reaction {}

    /** It no longer stands against treatment. */
    record LiftObstacle(Obstacle obstacle) implements Reaction {}

    /** Something that changes nothing here. */
    record Disregard() implements Reaction {}

    record CancelForWithdrawal(String reasonCode) implements Reaction {}

    /** A person, or a laboratory, asks. {@code at} is the time of asking, {@code by} the user name. */
    sealed interface Step extends EvaluationCommand {}

    /**
     * @param clinician user name, or {@link org.painpath.evaluation.visit.Appointment#CLINIC}
     * @param telehealthLink the room of a video visit
     * @param hours of that clinician; absent where the clinic knows none, and then any time will do
     */
    record BookAppointment(
            UUID appointmentId,
            Instant startsAt,
            int minutes,
            AppointmentMode mode,
            String clinician,
            @Nullable String telehealthLink,
            @Nullable CliniciansTime hours,
            Instant at)
            implements Step {}

    /** @param hours of the appointment's clinician; absent where the clinic knows none */
    record MoveAppointment(
            UUID appointmentId, Instant startsAt, @Nullable CliniciansTime hours, Instant at) implements Step {}

    /** @param notBefore the patient wants no other visit before; absent where nobody asked for that */
    record CancelAppointment(UUID appointmentId, @Nullable Instant notBefore, Instant at) implements Step {}

    record MissAppointment(UUID appointmentId, Instant at) implements Step {}

    record TakeHistory(History history, HistoryDetails details, String by) implements Step {}

    record ReconcileMedications(Reconciliation reconciliation, String by) implements Step {}

    /** @param pain what was asked and found about the pain; {@link PainExamination#NONE} where nothing was */
    record RecordExamination(Examination examination, PainExamination pain, Instant at, String by) implements Step {}

    /** @param loincs the tests; none means those that a candidate still needs */
    record OrderDiagnostics(UUID orderId, List<String> loincs, Instant at, String by) implements Step {}

    /**
     * Results of one report; all are recorded or none.
     *
     * @param orderId the order that they answer; absent, they answer every order of these tests
     * @param retractions what is taken back; where it is not on record there is nothing to do
     */
    record RecordResults(@Nullable UUID orderId, List<ReportedResult> results, List<Retraction> retractions, Instant at)
            implements Step {
        public RecordResults {
            results = List.copyOf(results);
            retractions = List.copyOf(retractions);
        }
    }

    /** @param loincs the tests whose results were seen; none means every test */
    record AcknowledgeResults(List<String> loincs, Instant at, String by) implements Step {
        public AcknowledgeResults {
            loincs = List.copyOf(loincs);
        }
    }

    /**
     * @param indication the pain condition; absent, the referral's only condition is taken
     * @param labsWaived the clinician goes on without a missing laboratory value
     * @param acknowledged names of the rules whose hold the clinician has seen and accepts
     */
    record Assess(
            Outcome outcome,
            List<String> reasonCodes,
            @Nullable Coding indication,
            boolean labsWaived,
            List<String> acknowledged,
            Instant at,
            String by)
            implements Step {}
}

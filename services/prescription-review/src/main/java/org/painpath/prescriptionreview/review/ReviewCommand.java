package org.painpath.prescriptionreview.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.prescriptionreview.dosing.DoseRequest;
import org.painpath.prescriptionreview.dosing.RunningDose.Direction;
import org.painpath.prescriptionreview.facts.ReviewFacts;
import org.painpath.prescriptionreview.gate.Feeds;
import org.painpath.prescriptionreview.obstacle.Obstacle;
import org.painpath.prescriptionreview.pdmp.PdmpQuery;
import org.painpath.prescriptionreview.signature.Ceremony;

/** What a review is told to do: by people, who get a refusal when it cannot be, or by other services' events, which do not. */
public sealed interface ReviewCommand {

    /** From other services' events, or the calendar: too late or twice leads to nothing. */
    sealed interface Reaction extends ReviewCommand {}

    /** The evaluation found a candidate. */
    record OpenReview(ReviewFacts facts) implements Reaction {}

    /** The evaluation is looking again, for example at a corrected result: what was decided here no longer stands. */
    record AwaitEvaluation(List<String> missing) implements Reaction {}

    /** A reopened evaluation found no candidate. */
    record CloseForNoCandidate(String assessedBy) implements Reaction {}

    /** The therapist asks for another dose. */
    record NoteDoseChangeRequest(String reasonCode, Direction direction, String requestedBy) implements Reaction {}

    /** The course of treatment was paused: no dose may be taken until somebody has looked. */
    record SuspendForPausedCourse(String reasonCode, String by) implements Reaction {
        /** The pause that our own suspension led to says nothing new. */
        boolean followsSuspension() {
            return reasonCode.equals("PRESCRIPTION_SUSPENDED");
        }
    }

    /**
     * Something unwanted happened to the patient, perhaps after the end of the course.
     *
     * @param grave whether the stop rules hold or stop
     */
    record SuspendForAdverseEvent(boolean grave, String by) implements Reaction {}

    /** The course of treatment was stopped, or completed. */
    record DiscontinueForStoppedCourse(String reasonCode, String by) implements Reaction {}

    /** Intake told of something that stands against treatment, perhaps before the review opened. */
    record RaiseObstacle(Obstacle obstacle) implements Reaction {}

    /** It no longer stands against treatment. */
    record LiftObstacle(Obstacle obstacle) implements Reaction {}

    /** The last step of a taper is over, as the calendar tells. */
    record EndTaper(LocalDate on) implements Reaction {}
    /** Another service told of something that has to be known here at every stage. */
    record Hear(Heard heard) implements Reaction {}

    /** Something that changes nothing here. */
    record Disregard() implements Reaction {}

    /** The referral was withdrawn. */
    record CancelForWithdrawal(String reasonCode) implements Reaction {}

    /** @param on the day, for the age of measurements */
    record ProposeDose(DoseRequest request, String by, LocalDate on) implements ReviewCommand {}

    record OverrideHold(String rule, String reasonCode, String by, LocalDate on) implements ReviewCommand {}

    /** @param shown digest of what the pharmacist saw */
    record CheckDose(List<String> acknowledged, String shown, String pharmacist, LocalDate on)
            implements ReviewCommand {}

    /** @param on the day of issue */
    record Sign(UUID prescriptionId, int daysSupply, int refills, String prescriber, LocalDate on, Ceremony ceremony)
            implements ReviewCommand {}

    /** @param quantity single doses; absent for all of one fill */
    record DispenseFill(@Nullable Integer quantity, String pharmacist, LocalDate on, Feeds feeds)
            implements ReviewCommand {}

    record RecordPdmpQuery(PdmpQuery query) implements ReviewCommand {}

    record Reject(String reasonCode, String by, LocalDate on) implements ReviewCommand {}

    record ReturnToEvaluation(List<String> missing, String by) implements ReviewCommand {}

    record Suspend(String reasonCode, String by) implements ReviewCommand {}

    /** A prescriber takes a suspended prescription up again. @param on the day, within that of the prescription */
    record Resume(String reasonCode, String by, LocalDate on) implements ReviewCommand {}

    record Discontinue(String reasonCode, String by) implements ReviewCommand {}
}

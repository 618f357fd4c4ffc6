package org.painpath.prescriptionreview.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.domain.Decision;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.prescriptionreview.dosing.DosingPolicyOfTheDay;
import org.painpath.prescriptionreview.dosing.Taper;
import org.painpath.prescriptionreview.obstacle.Obstacle;
import org.painpath.prescriptionreview.prescription.Prescription;
import org.painpath.prescriptionreview.review.Review.Active;
import org.painpath.prescriptionreview.review.Review.Closed;
import org.painpath.prescriptionreview.review.Review.Returned;
import org.painpath.prescriptionreview.review.Review.Suspended;
import org.painpath.prescriptionreview.review.Review.UnderReview;
import org.painpath.prescriptionreview.review.Review.Unopened;
import org.painpath.prescriptionreview.review.ReviewCommand.CancelForWithdrawal;
import org.painpath.prescriptionreview.review.ReviewCommand.CloseForNoCandidate;
import org.painpath.prescriptionreview.review.ReviewCommand.Discontinue;
import org.painpath.prescriptionreview.review.ReviewCommand.DiscontinueForStoppedCourse;
import org.painpath.prescriptionreview.review.ReviewCommand.EndTaper;
import org.painpath.prescriptionreview.review.ReviewCommand.Reject;
import org.painpath.prescriptionreview.review.ReviewCommand.ReturnToEvaluation;
import org.painpath.prescriptionreview.review.ReviewCommand.Suspend;
import org.painpath.prescriptionreview.review.ReviewCommand.SuspendForAdverseEvent;
import org.painpath.prescriptionreview.review.ReviewCommand.SuspendForPausedCourse;

/** How a review or a prescription ends. Whatever ends a review also ends the prescription that it was about to change. */
record Ending(DosingPolicyOfTheDay policies) {
    private static final String NO_CANDIDATE = "not-a-candidate";
    private static final String ADVERSE_EVENT = "ADVERSE_EVENT";
    private static final String TAPER_COMPLETED = "TAPER_COMPLETED";

    Decision<ReviewEvent> reject(Review review, Reject command) {
        return switch (review) {
            case UnderReview under -> Decision.accepted(rejected(under, command));
            case Unopened _ -> Refused.notOpen();
            case Active _, Suspended _ -> Refused.signed();
            case Returned _ -> Refused.returned();
            case Closed _ -> Refused.closed();
        };
    }

    Decision<ReviewEvent> returnToEvaluation(Review review, ReturnToEvaluation command) {
        return switch (review) {
            case UnderReview _
            when command.missing().isEmpty() ->
                Decision.refused("nothing-missing", "Name what the evaluation is to supply.");
            case UnderReview _ -> Decision.accepted(new ReturnedToEvaluation(command.missing(), command.by()));
            case Unopened _ -> Refused.notOpen();
            case Active _, Suspended _ -> Refused.signed();
            case Returned _ -> Refused.returned();
            case Closed _ -> Refused.closed();
        };
    }

    Decision<ReviewEvent> suspend(Review review, Suspend command) {
        return switch (review) {
            case Suspended _ -> alreadySuspended();
            case UnderReview under when under.basis().suspended() -> alreadySuspended();
            case Returned returned when returned.basis().suspended() -> alreadySuspended();
            case Unopened _ -> Refused.notOpen();
            case Closed _ -> Refused.closed();
            case UnderReview _, Returned _, Active _ ->
                InForce.of(review) == null
                        ? Refused.notSigned()
                        : Decision.accepted(new PrescriptionSuspended(command.reasonCode(), command.by()));
        };
    }

    Decision<ReviewEvent> discontinue(Review review, Discontinue command) {
        return switch (review) {
            case Unopened _ -> Refused.notOpen();
            case Closed _ -> Refused.closed();
            case UnderReview _, Returned _, Active _, Suspended _ ->
                InForce.of(review) == null
                        ? Refused.notSigned()
                        : Decision.accepted(new PrescriptionDiscontinued(command.reasonCode(), command.by()));
        };
    }

    /** A prescription in force is suspended, not ended: whether it ends is for a prescriber to say, and nobody resumes it. */
    Decision<ReviewEvent> closeForNoCandidate(Review review, CloseForNoCandidate command) {
        if (InForce.of(review) != null) {
            return Hindering.raise(review, Obstacle.NOT_A_CANDIDATE, NO_CANDIDATE, command.assessedBy());
        }
        return switch (review) {
            case Unopened _, Suspended _, Closed _ -> Decision.nothing();
            case UnderReview _, Returned _, Active _ -> Decision.accepted(new ReviewCancelled(NO_CANDIDATE));
        };
    }

    /** What is not to be taken in the course is not to be dispensed either, until the course is resumed. */
    Decision<ReviewEvent> suspendForPausedCourse(Review review, SuspendForPausedCourse command) {
        return command.followsSuspension() || InForce.of(review) == null
                ? Decision.nothing()
                : Hindering.raise(review, Obstacle.COURSE_PAUSED, command.reasonCode(), command.by());
    }

    /** A prescription may outlast its course, and so may what the medicine does. */
    Decision<ReviewEvent> suspendForAdverseEvent(Review review, SuspendForAdverseEvent command) {
        return command.grave() && Hindering.canBeSuspended(review)
                ? Decision.accepted(new PrescriptionSuspended(ADVERSE_EVENT, command.by()))
                : Decision.nothing();
    }

    /** Also for one that was completed: nothing is handed out after its course. */
    Decision<ReviewEvent> discontinueForStoppedCourse(Review review, DiscontinueForStoppedCourse command) {
        return InForce.of(review) == null
                ? Decision.nothing()
                : Decision.accepted(new PrescriptionDiscontinued(command.reasonCode(), command.by()));
    }

    /** What is under review waits for what is decided: nothing is handed out meanwhile. */
    Decision<ReviewEvent> endTaper(Review review, EndTaper command) {
        return switch (review) {
            case Active active -> endTaper(active.prescription(), command);
            case Suspended suspended -> endTaper(suspended.prescription(), command);
            case Unopened _, UnderReview _, Returned _, Closed _ -> Decision.nothing();
        };
    }

    private static Decision<ReviewEvent> endTaper(Prescription prescription, EndTaper command) {
        Taper taper = prescription.taper();
        return taper == null || command.on().isBefore(taper.endsOn())
                ? Decision.nothing()
                : Decision.accepted(new PrescriptionDiscontinued(TAPER_COMPLETED, "taper"));
    }

    Decision<ReviewEvent> cancelForWithdrawal(Review review, CancelForWithdrawal command) {
        return switch (review) {
            case Closed _ -> Decision.nothing();
            case Unopened _, UnderReview _, Returned _, Active _, Suspended _ ->
                InForce.of(review) == null
                        ? Decision.accepted(new ReviewCancelled(command.reasonCode()))
                        : Decision.accepted(new PrescriptionDiscontinued(command.reasonCode(), "withdrawal"));
        };
    }

    private static Decision<ReviewEvent> alreadySuspended() {
        return Decision.refused("already-suspended", "The prescription has been suspended.");
    }

    private PrescriptionRejected rejected(UnderReview under, Reject command) {
        List<String> rules = under.findings().stream()
                .filter(FindingFact::blocks)
                .map(FindingFact::rule)
                .toList();
        return new PrescriptionRejected(
                command.by(),
                command.reasonCode(),
                rules,
                id(under.basis().inForce()),
                policies.on(command.on()).version());
    }

    private static @Nullable UUID id(@Nullable Prescription prescription) {
        return prescription == null ? null : prescription.prescriptionId();
    }
}

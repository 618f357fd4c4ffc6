package org.painpath.prescriptionreview.review;

import static org.painpath.prescriptionreview.review.Hindering.unlessHindered;

import org.painpath.chassis.domain.Decider;
import org.painpath.chassis.domain.Decision;
import org.painpath.prescriptionreview.dosing.DosingPolicyOfTheDay;
import org.painpath.prescriptionreview.review.Review.Unopened;
import org.painpath.prescriptionreview.review.ReviewCommand.AwaitEvaluation;
import org.painpath.prescriptionreview.review.ReviewCommand.CancelForWithdrawal;
import org.painpath.prescriptionreview.review.ReviewCommand.CheckDose;
import org.painpath.prescriptionreview.review.ReviewCommand.CloseForNoCandidate;
import org.painpath.prescriptionreview.review.ReviewCommand.Discontinue;
import org.painpath.prescriptionreview.review.ReviewCommand.DiscontinueForStoppedCourse;
import org.painpath.prescriptionreview.review.ReviewCommand.DispenseFill;
import org.painpath.prescriptionreview.review.ReviewCommand.Disregard;
import org.painpath.prescriptionreview.review.ReviewCommand.EndTaper;
import org.painpath.prescriptionreview.review.ReviewCommand.Hear;
import org.painpath.prescriptionreview.review.ReviewCommand.LiftObstacle;
import org.painpath.prescriptionreview.review.ReviewCommand.NoteDoseChangeRequest;
import org.painpath.prescriptionreview.review.ReviewCommand.OpenReview;
import org.painpath.prescriptionreview.review.ReviewCommand.OverrideHold;
import org.painpath.prescriptionreview.review.ReviewCommand.ProposeDose;
import org.painpath.prescriptionreview.review.ReviewCommand.RaiseObstacle;
import org.painpath.prescriptionreview.review.ReviewCommand.RecordPdmpQuery;
import org.painpath.prescriptionreview.review.ReviewCommand.Reject;
import org.painpath.prescriptionreview.review.ReviewCommand.Resume;
import org.painpath.prescriptionreview.review.ReviewCommand.ReturnToEvaluation;
import org.painpath.prescriptionreview.review.ReviewCommand.Sign;
import org.painpath.prescriptionreview.review.ReviewCommand.Suspend;
import org.painpath.prescriptionreview.review.ReviewCommand.SuspendForAdverseEvent;
import org.painpath.prescriptionreview.review.ReviewCommand.SuspendForPausedCourse;

/** Decides about one referral's prescription: who may do what at which stage, and under which findings. */
public final class ReviewDecider implements Decider<ReviewCommand, Review, ReviewEvent> {
    private final Opening opening = new Opening();
    private final Proposing proposing;
    private final Signing signing;
    private final Filling filling;
    private final Ending ending;
    private final Resuming resuming;

    /** @param policies of which that of the clinic's day judges each command */
    public ReviewDecider(DosingPolicyOfTheDay policies) {
        proposing = new Proposing(policies);
        signing = new Signing(policies);
        filling = new Filling(policies);
        ending = new Ending(policies);
        resuming = new Resuming(policies);
    }

    @Override
    public Review initial() {
        return new Unopened();
    }

    @Override
    public Decision<ReviewEvent> decide(Review review, ReviewCommand command) {
        return switch (command) {
            case OpenReview open -> opening.open(review, open);
            case AwaitEvaluation await -> opening.await(review, await);
            case NoteDoseChangeRequest request -> opening.noteDoseChangeRequest(review, request);
            case ProposeDose propose -> unlessHindered(review, () -> proposing.propose(review, propose));
            case OverrideHold override -> unlessHindered(review, () -> proposing.override(review, override));
            case CheckDose check -> unlessHindered(review, () -> signing.check(review, check));
            case Sign sign -> unlessHindered(review, () -> signing.sign(review, sign));
            case DispenseFill dispense -> unlessHindered(review, () -> filling.dispense(review, dispense));
            case RecordPdmpQuery query -> Querying.record(review, query);
            case Reject reject -> ending.reject(review, reject);
            case ReturnToEvaluation back -> ending.returnToEvaluation(review, back);
            case Suspend suspend -> ending.suspend(review, suspend);
            case Resume resume -> resuming.resume(review, resume);
            case Discontinue discontinue -> ending.discontinue(review, discontinue);
            case CloseForNoCandidate close -> ending.closeForNoCandidate(review, close);
            case SuspendForPausedCourse pause -> ending.suspendForPausedCourse(review, pause);
            case SuspendForAdverseEvent event -> ending.suspendForAdverseEvent(review, event);
            case DiscontinueForStoppedCourse stop -> ending.discontinueForStoppedCourse(review, stop);
            case RaiseObstacle raise -> Hindering.raise(review, raise);
            case LiftObstacle lift -> Hindering.lift(review, lift);
            case EndTaper end -> ending.endTaper(review, end);
            case Hear hear -> Hearing.hear(review, hear);
            case Disregard _ -> Decision.nothing();
            case CancelForWithdrawal cancel -> ending.cancelForWithdrawal(review, cancel);
        };
    }

    @Override
    public Review evolve(Review review, ReviewEvent event) {
        return ReviewHistory.after(review, event);
    }
}

package org.painpath.prescriptionreview.review;

import org.painpath.chassis.domain.Decision;
import org.painpath.prescriptionreview.facts.ReviewFacts;
import org.painpath.prescriptionreview.review.Review.Active;
import org.painpath.prescriptionreview.review.Review.Basis;
import org.painpath.prescriptionreview.review.Review.Closed;
import org.painpath.prescriptionreview.review.Review.Returned;
import org.painpath.prescriptionreview.review.Review.Suspended;
import org.painpath.prescriptionreview.review.Review.UnderReview;
import org.painpath.prescriptionreview.review.Review.Unopened;
import org.painpath.prescriptionreview.review.ReviewCommand.AwaitEvaluation;
import org.painpath.prescriptionreview.review.ReviewCommand.NoteDoseChangeRequest;
import org.painpath.prescriptionreview.review.ReviewCommand.OpenReview;

/**
 * How a review begins, and begins again: facts that change after a proposal, a check or a signature end what was decided on the
 * old ones.
 *
 * <p>Source: clinical reference 4.4.
 */
final class Opening {

    Decision<ReviewEvent> open(Review review, OpenReview command) {
        return switch (review) {
            case Unopened _ -> opened(command.facts(), 1);
            case Returned returned -> opened(command.facts(), returned.basis().revision() + 1);
            case UnderReview under -> reopenedIfChanged(under.basis(), command.facts());
            case Active active -> changed(active.facts(), active.revision(), command.facts());
            case Suspended suspended -> changed(suspended.facts(), suspended.revision(), command.facts());
            case Closed _ -> Decision.nothing();
        };
    }

    /** A prescription in force goes on: new facts, once they come, open a review of it. */
    Decision<ReviewEvent> await(Review review, AwaitEvaluation command) {
        return switch (review) {
            case UnderReview _ -> Decision.accepted(new ReturnedToEvaluation(command.missing(), "evaluation"));
            case Unopened _, Returned _, Active _, Suspended _, Closed _ -> Decision.nothing();
        };
    }

    Decision<ReviewEvent> noteDoseChangeRequest(Review review, NoteDoseChangeRequest command) {
        var noted = new DoseChangeNoted(command.reasonCode(), command.direction(), command.requestedBy());
        return switch (review) {
            case Active active -> opened(active.facts(), active.revision(), noted);
            case Suspended suspended -> opened(suspended.facts(), suspended.revision(), noted);
            case UnderReview under when under.basis().inForce() != null -> Decision.accepted(noted);
            case Unopened _, UnderReview _, Returned _, Closed _ -> Decision.nothing();
        };
    }

    private static Decision<ReviewEvent> reopenedIfChanged(Basis basis, ReviewFacts facts) {
        return changed(basis.facts(), basis.revision(), facts);
    }

    private static Decision<ReviewEvent> changed(ReviewFacts known, int revision, ReviewFacts facts) {
        return known.equals(facts) ? Decision.nothing() : opened(facts, revision + 1);
    }

    private static Decision<ReviewEvent> opened(ReviewFacts known, int revision, DoseChangeNoted noted) {
        return Decision.accepted(new ReviewOpened(known.indication(), revision + 1), noted);
    }

    private static Decision<ReviewEvent> opened(ReviewFacts facts, int revision) {
        return Decision.accepted(new ReviewOpened(facts.indication(), revision), new ReviewFactsRecorded(facts));
    }
}

package org.painpath.prescriptionreview.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.painpath.chassis.domain.Decision;
import org.painpath.prescriptionreview.facts.ReviewFacts;
import org.painpath.prescriptionreview.obstacle.Obstacle;
import org.painpath.prescriptionreview.review.Review.Active;
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
    private static final String EVALUATION = "evaluation";

    /** A candidate whom the evaluation has found anew lifts what it had raised before. */
    Decision<ReviewEvent> open(Review review, OpenReview command) {
        Stream<ReviewEvent> lifted = Stream.of(Obstacle.EVALUATION_REOPENED, Obstacle.NOT_A_CANDIDATE)
                .filter(review.obstacles()::has)
                .map(ObstacleLifted::new);
        return Decision.accepted(
                Stream.concat(lifted, opened(review, command.facts()).stream()).toList());
    }

    private static List<ReviewEvent> opened(Review review, ReviewFacts facts) {
        return switch (review) {
            case Unopened _ -> opened(facts, 1);
            case Returned it -> again(review, it.basis().facts(), it.basis().revision(), facts);
            case UnderReview it ->
                ifChanged(review, it.basis().facts(), it.basis().revision(), facts);
            case Active it -> ifChanged(review, it.facts(), it.revision(), facts);
            case Suspended it -> ifChanged(review, it.facts(), it.revision(), facts);
            case Closed _ -> List.of();
        };
    }

    /** A prescription in force whose facts are looked at again is suspended, unless this review itself has asked for them. */
    Decision<ReviewEvent> await(Review review, AwaitEvaluation command) {
        if (InForce.of(review) != null) {
            Obstacle obstacle = Obstacle.EVALUATION_REOPENED;
            return isAskedFor(review, command)
                    ? Decision.nothing()
                    : Hindering.raise(review, obstacle, obstacle.code(), EVALUATION);
        }
        return switch (review) {
            case UnderReview _ -> Decision.accepted(new ReturnedToEvaluation(command.missing(), EVALUATION));
            case Unopened _, Returned _, Active _, Suspended _, Closed _ -> Decision.nothing();
        };
    }

    private static boolean isAskedFor(Review review, AwaitEvaluation command) {
        return review instanceof Returned returned && returned.missing().containsAll(command.missing());
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

    private static List<ReviewEvent> ifChanged(Review review, ReviewFacts known, int revision, ReviewFacts facts) {
        return known.equals(facts) ? List.of() : again(review, known, revision, facts);
    }

    /** Beside a medicine that is new, what has been signed may be forbidden or too much: it rests until somebody has decided. */
    private static List<ReviewEvent> again(Review review, ReviewFacts known, int revision, ReviewFacts facts) {
        List<ReviewEvent> events = new ArrayList<>();
        NewDanger.of(InForce.of(review), known, facts)
                .filter(_ -> Hindering.canBeSuspended(review))
                .ifPresent(code -> events.add(new PrescriptionSuspended(code, EVALUATION)));
        events.addAll(opened(facts, revision + 1));
        return events;
    }

    private static Decision<ReviewEvent> opened(ReviewFacts known, int revision, DoseChangeNoted noted) {
        return Decision.accepted(new ReviewOpened(known.indication(), revision + 1), noted);
    }

    private static List<ReviewEvent> opened(ReviewFacts facts, int revision) {
        return List.of(new ReviewOpened(facts.indication(), revision), new ReviewFactsRecorded(facts));
    }
}

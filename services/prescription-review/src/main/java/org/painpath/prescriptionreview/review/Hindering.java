package org.painpath.prescriptionreview.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.painpath.chassis.domain.Decision;
import org.painpath.prescriptionreview.obstacle.Obstacle;
import org.painpath.prescriptionreview.obstacle.Obstacles;
import org.painpath.prescriptionreview.review.Review.Active;
import org.painpath.prescriptionreview.review.Review.Basis;
import org.painpath.prescriptionreview.review.Review.Checked;
import org.painpath.prescriptionreview.review.Review.Closed;
import org.painpath.prescriptionreview.review.Review.Open;
import org.painpath.prescriptionreview.review.Review.Proposed;
import org.painpath.prescriptionreview.review.Review.Returned;
import org.painpath.prescriptionreview.review.Review.Suspended;
import org.painpath.prescriptionreview.review.Review.UnderReview;
import org.painpath.prescriptionreview.review.Review.Unopened;
import org.painpath.prescriptionreview.review.ReviewCommand.LiftObstacle;
import org.painpath.prescriptionreview.review.ReviewCommand.RaiseObstacle;

/**
 * What stands against treatment is remembered at every stage, also before the review opens. It suspends a prescription in
 * force and refuses every step towards one; once lifted the refusals end, and only a prescriber ends the suspension.
 *
 * <p>Source: clinical reference 1.6, 6.4 (key CSSRS) and 4.5.
 */
final class Hindering {
    private static final String INTAKE = "intake";

    private Hindering() {}

    static Decision<ReviewEvent> raise(Review review, RaiseObstacle command) {
        Obstacle obstacle = command.obstacle();
        return raise(review, obstacle, obstacle.code(), INTAKE);
    }

    /** Also where it stands already, a prescription that has been taken up again since is suspended. */
    static Decision<ReviewEvent> raise(Review review, Obstacle obstacle, String reasonCode, String by) {
        List<ReviewEvent> events = new ArrayList<>();
        if (!(review instanceof Closed) && !review.obstacles().has(obstacle)) {
            events.add(new ObstacleRaised(obstacle));
        }
        if (canBeSuspended(review)) {
            events.add(new PrescriptionSuspended(reasonCode, by));
        }
        return Decision.accepted(events);
    }

    static Decision<ReviewEvent> lift(Review review, LiftObstacle command) {
        return review.obstacles().has(command.obstacle())
                ? Decision.accepted(new ObstacleLifted(command.obstacle()))
                : Decision.nothing();
    }

    /** A step towards a prescription, where nothing stands against it. */
    static Decision<ReviewEvent> unlessHindered(Review review, Supplier<Decision<ReviewEvent>> step) {
        return Optional.of(review)
                .filter(UnderReview.class::isInstance)
                .flatMap(under -> under.obstacles().againstPrescribing())
                .map(first -> Decision.<ReviewEvent>refused(first.code(), first.words()))
                .orElseGet(step);
    }

    /** The same stage with other obstacles; empty for what has ended. */
    static Optional<Review> with(Review review, UnaryOperator<Obstacles> change) {
        Obstacles now = change.apply(review.obstacles());
        return switch (review) {
            case Unopened _ -> Optional.of(new Unopened(now));
            case Open it -> Optional.of(new Open(with(it.basis(), now), it.findings()));
            case Proposed it -> Optional.of(new Proposed(with(it.basis(), now), it.dose(), it.overrides()));
            case Checked it -> Optional.of(new Checked(with(it.basis(), now), it.dose(), it.overrides(), it.check()));
            case Returned it -> Optional.of(new Returned(with(it.basis(), now), it.missing()));
            case Active it -> Optional.of(new Active(it.facts(), it.revision(), it.prescription(), now, it.pdmp()));
            case Suspended it ->
                Optional.of(new Suspended(it.facts(), it.revision(), it.prescription(), now, it.pdmp()));
            case Closed _ -> Optional.empty();
        };
    }

    private static Basis with(Basis basis, Obstacles now) {
        return new Basis(
                basis.facts(), basis.revision(), basis.inForce(), basis.suspended(), basis.asked(), now, basis.pdmp());
    }

    /** A dose that is proposed or checked was judged before what is heard now: it is given up, also where the prescription rests. */
    static boolean canBeSuspended(Review review) {
        return switch (review) {
            case Active _ -> true;
            case Open open -> open.basis().inForce() != null && !open.basis().suspended();
            case Proposed proposed -> proposed.basis().inForce() != null;
            case Checked checked -> checked.basis().inForce() != null;
            case Returned returned ->
                returned.basis().inForce() != null && !returned.basis().suspended();
            case Unopened _, Suspended _, Closed _ -> false;
        };
    }
}

package org.painpath.prescriptionreview.review;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.painpath.prescriptionreview.facts.ReviewFacts;
import org.painpath.prescriptionreview.obstacle.Obstacles;
import org.painpath.prescriptionreview.pdmp.PdmpQuery;
import org.painpath.prescriptionreview.prescription.Prescription;
import org.painpath.prescriptionreview.review.Review.Active;
import org.painpath.prescriptionreview.review.Review.Basis;
import org.painpath.prescriptionreview.review.Review.Cancelled;
import org.painpath.prescriptionreview.review.Review.Checked;
import org.painpath.prescriptionreview.review.Review.Closed;
import org.painpath.prescriptionreview.review.Review.Discontinued;
import org.painpath.prescriptionreview.review.Review.Open;
import org.painpath.prescriptionreview.review.Review.Proposed;
import org.painpath.prescriptionreview.review.Review.Rejected;
import org.painpath.prescriptionreview.review.Review.Returned;
import org.painpath.prescriptionreview.review.Review.Suspended;
import org.painpath.prescriptionreview.review.Review.UnderReview;
import org.painpath.prescriptionreview.review.Review.Unopened;

/** The stage that an event leads to. */
final class ReviewHistory {
    private ReviewHistory() {}

    static Review after(Review review, ReviewEvent event) {
        return switch (event) {
            case ReviewOpened opened -> opened(review, opened);
            case ReviewFactsRecorded recorded -> new Open(withFacts(basis(review, event), recorded.facts()), List.of());
            case DoseChangeNoted noted -> new Open(asked(basis(review, event), noted), List.of());
            case DoseProposed dose -> new Proposed(basis(review, event), dose, List.of());
            case DoseRefused refused -> new Open(basis(review, event), refused.findings());
            case HoldOverridden override -> overridden(review, override);
            case PharmacistChecked check -> checked(review, check);
            case PrescriptionSigned signed -> signed(basis(review, event), signed.prescription());
            case DoseChanged changed ->
                signed(basis(review, event), changed.prescription().after(inForce(review, event)));
            case FillDispensed filled -> filled(review, filled);
            case PrescriptionRejected rejected -> rejected(basis(review, event), rejected);
            case ReturnedToEvaluation back -> new Returned(basis(review, event), back.missing());
            case PrescriptionSuspended _ -> suspended(review, event);
            case PrescriptionResumed _ -> resumed(review, event);
            case PrescriptionDiscontinued _ ->
                new Discontinued(
                        inForce(review, event), review.obstacles().elsewhere().withheld());
            case ReviewCancelled cancelled -> new Cancelled(cancelled.reasonCode());
            case PdmpQueried queried ->
                Querying.with(review, queried.query()).orElseThrow(() -> cannotFollow(review, event));
            case ObstacleRaised raised -> hindered(review, event, known -> known.with(raised.obstacle()));
            case ObstacleLifted lifted -> hindered(review, event, known -> known.without(lifted.obstacle()));
            case Heard heard -> Hearing.with(review, heard).orElseThrow(() -> cannotFollow(review, event));
        };
    }

    private static Review opened(Review review, ReviewOpened opened) {
        return switch (review) {
            case Unopened unopened ->
                new Open(
                        new Basis(ReviewFacts.NONE, opened.revision(), null, false, null, unopened.obstacles(), null),
                        List.of());
            case UnderReview under -> reopened(under.basis(), opened);
            case Returned returned -> reopened(returned.basis(), opened);
            case Active it ->
                reopened(new Basis(it.facts(), 0, it.prescription(), false, null, it.obstacles(), it.pdmp()), opened);
            case Suspended it ->
                reopened(new Basis(it.facts(), 0, it.prescription(), true, null, it.obstacles(), it.pdmp()), opened);
            case Closed _ -> throw cannotFollow(review, opened);
        };
    }

    private static Open reopened(Basis basis, ReviewOpened opened) {
        return new Open(
                new Basis(
                        basis.facts(),
                        opened.revision(),
                        basis.inForce(),
                        basis.suspended(),
                        basis.asked(),
                        basis.obstacles(),
                        basis.pdmp()),
                List.of());
    }

    private static Basis withFacts(Basis basis, ReviewFacts facts) {
        return new Basis(
                facts,
                basis.revision(),
                basis.inForce(),
                basis.suspended(),
                basis.asked(),
                basis.obstacles(),
                basis.pdmp());
    }

    private static Basis asked(Basis basis, DoseChangeNoted noted) {
        return new Basis(
                basis.facts(),
                basis.revision(),
                basis.inForce(),
                basis.suspended(),
                noted,
                basis.obstacles(),
                basis.pdmp());
    }

    private static Review overridden(Review review, HoldOverridden override) {
        if (review instanceof Proposed proposed) {
            var overrides = Stream.concat(proposed.overrides().stream(), Stream.of(override))
                    .toList();
            return new Proposed(proposed.basis(), proposed.dose(), overrides);
        }
        throw cannotFollow(review, override);
    }

    private static Review checked(Review review, PharmacistChecked check) {
        if (review instanceof Proposed proposed) {
            return new Checked(proposed.basis(), proposed.dose(), proposed.overrides(), check);
        }
        throw cannotFollow(review, check);
    }

    /** The query has been used for this prescription: the next one takes a new one. */
    private static Active signed(Basis basis, Prescription prescription) {
        PdmpQuery query = basis.pdmp();
        return new Active(
                basis.facts(), basis.revision(), prescription, basis.obstacles(), query == null ? null : query.used());
    }

    private static Active active(Basis basis, Prescription prescription) {
        return new Active(basis.facts(), basis.revision(), prescription, basis.obstacles(), basis.pdmp());
    }

    private static Review filled(Review review, FillDispensed filled) {
        if (review instanceof Active active) {
            return new Active(
                    active.facts(),
                    active.revision(),
                    active.prescription().with(filled.fill()),
                    active.obstacles(),
                    active.pdmp());
        }
        throw cannotFollow(review, filled);
    }

    private static Review rejected(Basis basis, PrescriptionRejected rejected) {
        Prescription inForce = basis.inForce();
        if (inForce == null) {
            return new Rejected(rejected.reasonCode());
        }
        return basis.suspended()
                ? new Suspended(basis.facts(), basis.revision(), inForce, basis.obstacles(), basis.pdmp())
                : active(basis, inForce);
    }

    private static Review hindered(Review review, ReviewEvent event, UnaryOperator<Obstacles> change) {
        return Hindering.with(review, change).orElseThrow(() -> cannotFollow(review, event));
    }

    private static Review suspended(Review review, ReviewEvent event) {
        if (review instanceof Active it) {
            return new Suspended(it.facts(), it.revision(), it.prescription(), it.obstacles(), it.pdmp());
        }
        Basis basis = basis(review, event);
        return new Suspended(basis.facts(), basis.revision(), inForce(review, event), basis.obstacles(), basis.pdmp());
    }

    private static Active resumed(Review review, ReviewEvent event) {
        if (review instanceof Suspended it) {
            return new Active(it.facts(), it.revision(), it.prescription(), it.obstacles(), it.pdmp());
        }
        throw cannotFollow(review, event);
    }

    private static Basis basis(Review review, ReviewEvent event) {
        return switch (review) {
            case UnderReview under -> under.basis();
            case Returned returned -> returned.basis();
            case Unopened _, Active _, Suspended _, Closed _ -> throw cannotFollow(review, event);
        };
    }

    private static Prescription inForce(Review review, ReviewEvent event) {
        Prescription inForce = InForce.of(review);
        if (inForce == null) {
            throw cannotFollow(review, event);
        }
        return inForce;
    }

    private static IllegalStateException cannotFollow(Review review, ReviewEvent event) {
        return new IllegalStateException("%s cannot follow at %s"
                .formatted(event.getClass().getSimpleName(), review.getClass().getSimpleName()));
    }
}

package org.painpath.prescriptionreview.review;

import org.jspecify.annotations.Nullable;
import org.painpath.prescriptionreview.prescription.Prescription;
import org.painpath.prescriptionreview.review.Review.Active;
import org.painpath.prescriptionreview.review.Review.Closed;
import org.painpath.prescriptionreview.review.Review.Returned;
import org.painpath.prescriptionreview.review.Review.Suspended;
import org.painpath.prescriptionreview.review.Review.UnderReview;
import org.painpath.prescriptionreview.review.Review.Unopened;

/** The prescription that the patient has at a stage, if any: also while a change of it is under review. */
public final class InForce {
    private InForce() {}

    public static @Nullable Prescription of(Review review) {
        return switch (review) {
            case Active active -> active.prescription();
            case Suspended suspended -> suspended.prescription();
            case UnderReview under -> under.basis().inForce();
            case Returned returned -> returned.basis().inForce();
            case Unopened _, Closed _ -> null;
        };
    }

    /** Whether there is one that may not be used for now, also while a change of it is under review. */
    public static boolean isSuspended(Review review) {
        return switch (review) {
            case Suspended _ -> true;
            case UnderReview under -> under.basis().suspended();
            case Returned returned -> returned.basis().suspended();
            case Active _, Unopened _, Closed _ -> false;
        };
    }

    /** The one in force, or after it has ended the last one. */
    public static @Nullable Prescription orLast(Review review) {
        return review instanceof Review.Discontinued ended ? ended.prescription() : of(review);
    }
}

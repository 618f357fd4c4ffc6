package org.painpath.prescriptionreview.store;

import org.painpath.prescriptionreview.review.Review;

/** The stages by the names that lists and answers use. */
public enum Stage {
    OPEN,
    PROPOSED,
    CHECKED,
    ACTIVE,
    SUSPENDED,
    RETURNED,
    DISCONTINUED,
    REJECTED,
    CANCELLED;

    public static Stage of(Review review) {
        return switch (review) {
            case Review.Unopened _ -> throw new IllegalArgumentException("an unopened review has no row");
            case Review.Open _ -> OPEN;
            case Review.Proposed _ -> PROPOSED;
            case Review.Checked _ -> CHECKED;
            case Review.Active _ -> ACTIVE;
            case Review.Suspended _ -> SUSPENDED;
            case Review.Returned _ -> RETURNED;
            case Review.Discontinued _ -> DISCONTINUED;
            case Review.Rejected _ -> REJECTED;
            case Review.Cancelled _ -> CANCELLED;
        };
    }
}

package org.painpath.prescriptionreview.events;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.painpath.prescriptionreview.review.ResidenceNoted;
import org.painpath.prescriptionreview.review.ReviewCommand.Hear;

/** Of intake's {@code referral-accepted} only where the patient lives is read. */
record ReferralAccepted(@Nullable String state) {

    boolean tellsResidence() {
        return state != null;
    }

    Hear command() {
        return new Hear(new ResidenceNoted(Objects.requireNonNull(state, "state")));
    }
}

package org.painpath.prescriptionreview.events;

import java.util.Objects;
import org.painpath.prescriptionreview.review.ReviewCommand.CancelForWithdrawal;

/** What this service reads of intake's {@code referral-withdrawn}. */
record ReferralWithdrawn(String reasonCode) {

    ReferralWithdrawn {
        Objects.requireNonNull(reasonCode, "reasonCode");
    }

    CancelForWithdrawal command() {
        return new CancelForWithdrawal(reasonCode);
    }
}

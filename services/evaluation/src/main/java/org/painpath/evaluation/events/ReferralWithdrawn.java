package org.painpath.evaluation.events;

import java.util.Objects;
import org.painpath.evaluation.workup.EvaluationCommand.CancelForWithdrawal;

/** What this service reads of intake's {@code referral-withdrawn}. */
record ReferralWithdrawn(String reasonCode) {

    ReferralWithdrawn {
        Objects.requireNonNull(reasonCode, "reasonCode");
    }

    CancelForWithdrawal command() {
        return new CancelForWithdrawal(reasonCode);
    }
}

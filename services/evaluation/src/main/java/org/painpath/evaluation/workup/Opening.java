package org.painpath.evaluation.workup;

import org.painpath.chassis.domain.Decision;
import org.painpath.evaluation.referral.ReferralFacts;

/** Begins an evaluation. */
final class Opening {
    private Opening() {}

    static Decision<EvaluationEvent> open(ReferralFacts referral) {
        return Decision.accepted(
                new EvaluationOpened(referral.priority(), referral.ageYears(), referral.sex()),
                ReferralFactsRecorded.of(referral));
    }
}

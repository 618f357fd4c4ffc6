package org.painpath.evaluation.workup;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.referral.Coding;
import org.painpath.evaluation.referral.ReferralFacts;

/**
 * What the referral brought along. Private.
 *
 * @param uncodedMedications absent where nobody told which medicines are taken
 * @param baselineNrs 0..10
 * @param baselinePeg mean, 0..10
 */
public record ReferralFactsRecorded(
        List<Coding> conditions,
        List<Coding> medications,
        @Nullable Integer uncodedMedications,
        @Nullable Integer baselineNrs,
        @Nullable BigDecimal baselinePeg)
        implements EvaluationEvent {

    static ReferralFactsRecorded of(ReferralFacts referral) {
        return new ReferralFactsRecorded(
                referral.conditions(),
                referral.medications(),
                referral.uncodedMedications(),
                referral.baselineNrs(),
                referral.baselinePeg());
    }

    ReferralFacts addedTo(ReferralFacts referral) {
        return new ReferralFacts(
                referral.priority(),
                referral.ageYears(),
                referral.sex(),
                conditions,
                medications,
                uncodedMedications,
                baselineNrs,
                baselinePeg);
    }
}

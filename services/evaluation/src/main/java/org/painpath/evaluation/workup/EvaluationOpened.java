package org.painpath.evaluation.workup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.referral.Priority;
import org.painpath.evaluation.referral.ReferralFacts;
import org.painpath.evaluation.referral.Sex;

/** The evaluation of an accepted referral began. Published. */
public record EvaluationOpened(Priority priority, @Nullable Integer ageYears, Sex sex) implements EvaluationEvent {

    ReferralFacts referral() {
        return new ReferralFacts(priority, ageYears, sex, List.of(), List.of(), null, null, null);
    }
}

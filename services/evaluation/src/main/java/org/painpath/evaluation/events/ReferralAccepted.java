package org.painpath.evaluation.events;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.referral.Coding;
import org.painpath.evaluation.referral.Priority;
import org.painpath.evaluation.referral.ReferralFacts;
import org.painpath.evaluation.referral.Sex;
import org.painpath.evaluation.workup.EvaluationCommand.OpenEvaluation;

/** What this service reads of intake's {@code referral-accepted}. */
record ReferralAccepted(
        Priority priority,
        @Nullable Integer ageYears,
        Sex sex,
        List<Coding> conditions,
        List<Coding> medications,
        Integer uncodedMedications,
        @Nullable Boolean uncodedMedicationsUnknown,
        @Nullable Integer baselineNrs,
        @Nullable BigDecimal baselinePeg) {

    /** An acceptance that lacks what the contract requires is parked, not guessed at. */
    ReferralAccepted {
        Objects.requireNonNull(priority, "priority");
        Objects.requireNonNull(sex, "sex");
        Objects.requireNonNull(conditions, "conditions");
        Objects.requireNonNull(medications, "medications");
        Objects.requireNonNull(uncodedMedications, "uncodedMedications");
    }

    OpenEvaluation command() {
        boolean unknown = Boolean.TRUE.equals(uncodedMedicationsUnknown);
        return new OpenEvaluation(new ReferralFacts(
                priority,
                ageYears,
                sex,
                conditions,
                medications,
                unknown ? null : uncodedMedications,
                baselineNrs,
                baselinePeg));
    }
}

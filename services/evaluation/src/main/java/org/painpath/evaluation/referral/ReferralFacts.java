package org.painpath.evaluation.referral;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts that came with the accepted referral.
 *
 * @param ageYears whole years; absent when the birth date is unknown
 * @param uncodedMedications how many medications came without a code; absent where nobody told
 * @param baselineNrs pain now, integer 0..10
 * @param baselinePeg mean of the three PEG items, 0..10
 */
public record ReferralFacts(
        Priority priority,
        @Nullable Integer ageYears,
        Sex sex,
        List<Coding> conditions,
        List<Coding> medications,
        @Nullable Integer uncodedMedications,
        @Nullable Integer baselineNrs,
        @Nullable BigDecimal baselinePeg) {

    public ReferralFacts {
        conditions = List.copyOf(conditions);
        medications = List.copyOf(medications);
    }
}

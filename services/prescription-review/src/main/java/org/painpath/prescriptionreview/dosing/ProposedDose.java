package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dose with every line of its reckoning.
 *
 * @param singleDoseMg mg of base
 * @param titrationStepMg the usual next step for this person, mg of base
 * @param share what liver and other medications leave of a start dose or step, above 0 and at most 1
 * @param mostTimesPerDay doses a day that this person's factors allow
 * @param factors how it came about, in order
 * @param change the running dose that it changes, absent at a start
 */
public record ProposedDose(
        Route route,
        BigDecimal singleDoseMg,
        int timesPerDay,
        BigDecimal titrationStepMg,
        BigDecimal share,
        int mostTimesPerDay,
        List<DoseFactor> factors,
        DosingInputs inputs,
        @Nullable RunningDose change) {

    public ProposedDose {
        factors = List.copyOf(factors);
    }

    public BigDecimal dailyMg() {
        return Milligrams.of(singleDoseMg.multiply(BigDecimal.valueOf(timesPerDay)));
    }
}

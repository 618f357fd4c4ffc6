package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dose with every line of its reckoning.
 *
 * @param singleDoseMg mg of base; of an infusion, what one of them gives
 * @param titrationStepMg the usual next step for this person, mg of base; absent where none is published
 * @param share what liver and other medications leave of a start dose or step, above 0 and at most 1
 * @param mostTimesPerDay doses a day that this person's factors allow
 * @param infusion of an infusion
 * @param factors how it came about, in order
 * @param change the running dose of the same route that it changes, absent at a start
 */
public record ProposedDose(
        Route route,
        BigDecimal singleDoseMg,
        int timesPerDay,
        @Nullable BigDecimal titrationStepMg,
        BigDecimal share,
        int mostTimesPerDay,
        @Nullable InfusionSeries infusion,
        List<DoseFactor> factors,
        DosingInputs inputs,
        @Nullable RunningDose change) {

    public ProposedDose {
        factors = List.copyOf(factors);
    }

    public BigDecimal dailyMg() {
        return Milligrams.of(singleDoseMg.multiply(BigDecimal.valueOf(timesPerDay)));
    }

    /** More at a time, more often or more in a day: each is more. */
    boolean isIncrease() {
        return change != null
                && (singleDoseMg.compareTo(change.singleDoseMg()) > 0
                        || timesPerDay > change.timesPerDay()
                        || dailyMg().compareTo(change.dailyMg()) > 0);
    }
}

package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * A running dose rises by at most one step of 10 to 25 mg, 10 mg from 65 years, after what liver and other medications leave of it;
 * and a day's dose by no more than such a step at each dose that was taken until now, also where doses are taken more often.
 *
 * <p>Source: [PCF-JPSM], clinical reference 3.1; slower steps 3.3 [P]; the day's step is a policy proposal.
 */
record IncreaseWithinStep(TakenLimits limits, Cautions cautions) implements DoseRule {
    static final String NAME = "increase-within-step";

    @Override
    public Finding examine(ProposedDose dose) {
        RunningDose change = dose.change();
        if (change == null) {
            return new Finding.Satisfied(NAME);
        }
        boolean older = cautions.isOlder(dose.inputs().ageYears());
        BigDecimal highest = Milligrams.of((older ? limits.stepMg() : limits.stepHighestMg()).multiply(dose.share()));
        BigDecimal highestDaily = highest.multiply(BigDecimal.valueOf(change.timesPerDay()));
        BigDecimal increase = dose.singleDoseMg().subtract(change.singleDoseMg());
        BigDecimal dailyIncrease = dose.dailyMg().subtract(change.dailyMg());
        return DoseRule.holds(
                increase.compareTo(highest) <= 0 && dailyIncrease.compareTo(highestDaily) <= 0,
                NAME,
                Severity.HOLD,
                "An increase of %s mg, %s mg a day, is above one step of %s mg, %s mg a day.",
                increase,
                dailyIncrease,
                highest,
                highestDaily);
    }
}

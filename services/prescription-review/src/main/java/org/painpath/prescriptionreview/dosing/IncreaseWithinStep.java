package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * A running dose rises by at most one step of 10 to 25 mg, 10 mg from 65 years, after what liver and other medications leave of it.
 *
 * <p>Source: [PCF-JPSM], clinical reference 3.1; slower steps 3.3 [P].
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
        BigDecimal increase = dose.singleDoseMg().subtract(change.singleDoseMg());
        return DoseRule.holds(
                increase.compareTo(highest) <= 0,
                NAME,
                Severity.HOLD,
                "An increase of %s mg is above one step of %s mg.",
                increase,
                highest);
    }
}

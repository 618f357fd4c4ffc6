package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * A first dose that is taken lies within the published 10 to 25 mg, at its lower end from 65 years, after what liver and other
 * medications leave of it.
 *
 * <p>Source: [PCF-JPSM], clinical reference 3.1; older adults 3.3 [P].
 */
record StartDoseWithinRange(TakenLimits limits, Cautions cautions) implements DoseRule {
    static final String NAME = "start-dose-within-range";

    @Override
    public Finding examine(ProposedDose dose) {
        boolean older = cautions.isOlder(dose.inputs().ageYears());
        BigDecimal highest = Milligrams.of((older ? limits.startMg() : limits.startHighestMg()).multiply(dose.share()));
        return DoseRule.holds(
                dose.change() != null || dose.singleDoseMg().compareTo(highest) <= 0,
                NAME,
                Severity.HOLD,
                "%s mg is above the highest first dose of %s mg.",
                dose.singleDoseMg(),
                highest);
    }
}

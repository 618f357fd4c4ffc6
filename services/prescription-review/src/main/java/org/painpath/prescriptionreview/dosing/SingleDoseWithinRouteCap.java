package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * A single dose that is taken stays at or below its route's cap, mg of base; from 65 years at or below half of it.
 *
 * <p>Source: usual oral cap 100 mg [PCF-JPSM], clinical reference 3.1; the same under the tongue, half for older adults 3.3 [P].
 */
record SingleDoseWithinRouteCap(TakenLimits limits, Cautions cautions) implements DoseRule {
    static final String NAME = "single-dose-within-route-cap";

    @Override
    public Finding examine(ProposedDose dose) {
        BigDecimal cap = Milligrams.of(
                limits.capMg().multiply(cautions.capShare(dose.inputs().ageYears())));
        return DoseRule.holds(
                dose.singleDoseMg().compareTo(cap) <= 0,
                NAME,
                Severity.STOP,
                "%s mg is above the cap of %s mg.",
                dose.singleDoseMg(),
                cap);
    }
}

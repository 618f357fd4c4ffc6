package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * A single oral dose stays at or below the cap, mg of base; from 65 years at or below half of it.
 *
 * <p>Source: usual cap 100 mg [PCF-JPSM], clinical reference 3.1; half for older adults 3.3 [P].
 */
record SingleDoseWithinRouteCap(DosingPolicy.Oral oral) implements DoseRule {
    static final String NAME = "single-dose-within-route-cap";

    @Override
    public Finding examine(ProposedDose dose) {
        BigDecimal cap = Milligrams.of(oral.capMg(dose.inputs().ageYears()));
        return DoseRule.holds(
                dose.singleDoseMg().compareTo(cap) <= 0,
                NAME,
                Severity.STOP,
                "%s mg is above the cap of %s mg.",
                dose.singleDoseMg(),
                cap);
    }
}

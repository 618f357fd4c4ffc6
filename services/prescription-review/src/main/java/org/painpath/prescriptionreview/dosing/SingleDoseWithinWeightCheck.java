package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * A single oral dose is cross-checked against 0.5 mg per kg of dosing weight: a first dose above it is held, a titrated one is a
 * caution.
 *
 * <p>Source: [ORAL-05], clinical reference 3.1 and 3.3.
 */
record SingleDoseWithinWeightCheck(BigDecimal mgPerKg) implements DoseRule {
    static final String NAME = "single-dose-within-weight-check";

    @Override
    public Finding examine(ProposedDose dose) {
        BigDecimal limit = dose.inputs().weight().milligrams(mgPerKg);
        return DoseRule.holds(
                dose.singleDoseMg().compareTo(limit) <= 0,
                NAME,
                dose.change() == null ? Severity.HOLD : Severity.CAUTION,
                "%s mg is above %s mg/kg (%s mg).",
                dose.singleDoseMg(),
                mgPerKg,
                limit);
    }
}

package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * An intravenous bolus is at most 0.35 mg per kg of dosing weight, from 65 years half of it; what liver and other medications
 * leave of it needs a second physician to go beyond.
 *
 * <p>Source: [ASRA-GC], clinical reference 3.1; age and liver 3.3 [P].
 */
record BolusWithinCap(BolusLimits limits, Cautions cautions) implements DoseRule {
    static final String NAME = "bolus-within-cap";

    @Override
    public Finding examine(ProposedDose dose) {
        BigDecimal capMgPerKg =
                limits.capMgPerKg().multiply(cautions.capShare(dose.inputs().ageYears()));
        BigDecimal cap = dose.inputs().weight().milligrams(capMgPerKg);
        BigDecimal left = dose.inputs().weight().milligrams(capMgPerKg.multiply(dose.share()));
        boolean above = dose.singleDoseMg().compareTo(cap) > 0;
        return DoseRule.holds(
                dose.singleDoseMg().compareTo(left) <= 0,
                NAME,
                above ? Severity.STOP : Severity.HOLD,
                "%s mg is above %s mg.",
                dose.singleDoseMg(),
                above ? cap : left);
    }
}

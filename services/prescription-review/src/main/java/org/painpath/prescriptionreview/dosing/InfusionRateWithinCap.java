package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * An infusion runs at most at 2 mg/kg/h, from 65 years at half of it; what the liver leaves of it needs a second physician to go
 * beyond.
 *
 * <p>Source: 0.5 to 2 mg/kg/h [ASRA-GC], clinical reference 3.1; age and liver 3.3 [P].
 */
record InfusionRateWithinCap(InfusionLimits limits, Cautions cautions) implements InfusionRule {
    static final String NAME = "infusion-rate-within-cap";

    @Override
    public Finding examine(InfusionSeries series, ProposedDose dose) {
        BigDecimal rate = series.rate().mgPerKgAndHour(dose.inputs().weight());
        BigDecimal cap = limits.capMgPerKgAndHour()
                .multiply(cautions.capShare(dose.inputs().ageYears()));
        BigDecimal left = cap.multiply(dose.share());
        boolean above = rate.compareTo(cap) > 0;
        return DoseRule.holds(
                rate.compareTo(left) <= 0,
                NAME,
                above ? Severity.STOP : Severity.HOLD,
                "%s is above %s mg/kg/h.",
                series.rate().words(),
                Plain.of(above ? cap : left));
    }
}

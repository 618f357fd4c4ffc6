package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * All doses of a day together stay at or below the route's daily cap, mg of base; from 65 years at or below half of it.
 *
 * <p>Source: 100 mg four times a day [PCF-JPSM], 25 to 600 mg a day under the tongue [SL-29], clinical reference 3.1; half for
 * older adults 3.3 [P].
 */
record DailyDoseWithinRouteCap(TakenLimits limits, Cautions cautions) implements DoseRule {
    static final String NAME = "daily-dose-within-route-cap";

    @Override
    public Finding examine(ProposedDose dose) {
        BigDecimal cap = Milligrams.of(
                limits.dailyCapMg().multiply(cautions.capShare(dose.inputs().ageYears())));
        return DoseRule.holds(
                dose.dailyMg().compareTo(cap) <= 0,
                NAME,
                Severity.STOP,
                "%s mg a day are above the cap of %s mg.",
                dose.dailyMg(),
                cap);
    }
}

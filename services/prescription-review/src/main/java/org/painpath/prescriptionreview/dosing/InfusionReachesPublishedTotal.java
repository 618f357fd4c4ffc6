package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * Less than 80 mg in one infusion, or 2 hours and less, has not been shown to help.
 *
 * <p>Source: [ASRA-GC], clinical reference 3.1.
 */
record InfusionReachesPublishedTotal(BigDecimal leastTotalMg, BigDecimal leastHours) implements InfusionRule {
    static final String NAME = "infusion-reaches-published-total";

    @Override
    public Finding examine(InfusionSeries series, ProposedDose dose) {
        boolean enough = dose.singleDoseMg().compareTo(leastTotalMg) >= 0
                && series.hoursPerDay().compareTo(leastHours) > 0;
        return DoseRule.holds(
                enough,
                NAME,
                Severity.INFO,
                "%s mg over %s h: at least %s mg over more than %s h are published.",
                dose.singleDoseMg(),
                series.hoursPerDay().toPlainString(),
                leastTotalMg,
                leastHours);
    }
}

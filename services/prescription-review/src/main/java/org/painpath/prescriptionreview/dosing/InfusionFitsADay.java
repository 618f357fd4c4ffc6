package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * One infusion ends before the next begins, and lasts no longer than the clinic gives without a ward.
 *
 * <p>Source: published outpatient infusions last up to 5 hours [ASRA-MC], clinical reference 3.1 [P].
 */
record InfusionFitsADay(BigDecimal hoursHighest) implements InfusionRule {
    static final String NAME = "infusion-fits-a-day";
    private static final BigDecimal DAY = BigDecimal.valueOf(24);

    @Override
    public Finding examine(InfusionSeries series, ProposedDose dose) {
        boolean beyondADay = series.hoursPerDay().compareTo(DAY) > 0;
        return DoseRule.holds(
                series.hoursPerDay().compareTo(hoursHighest) <= 0,
                NAME,
                beyondADay ? Severity.STOP : Severity.HOLD,
                "%s h a day are more than %s h.",
                series.hoursPerDay().toPlainString(),
                beyondADay ? DAY : hoursHighest);
    }
}

package org.painpath.prescriptionreview.dosing;

import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * At most four doses a day, and no more than the longer interval of Child-Pugh B allows.
 *
 * <p>Source: [PCF-JPSM], clinical reference 3.1; interval × 1.5 in Child-Pugh B 3.3 [P].
 */
record TimesPerDayWithinInterval(int highest) implements DoseRule {
    static final String NAME = "times-per-day-within-interval";

    @Override
    public Finding examine(ProposedDose dose) {
        boolean aboveRoute = dose.timesPerDay() > highest;
        int limit = aboveRoute ? highest : dose.mostTimesPerDay();
        return DoseRule.holds(
                dose.timesPerDay() <= limit,
                NAME,
                aboveRoute ? Severity.STOP : Severity.HOLD,
                "%d doses a day are more than %d.",
                dose.timesPerDay(),
                limit);
    }
}

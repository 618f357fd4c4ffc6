package org.painpath.prescriptionreview.dosing;

import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * A dose rises again only after 3 days from 65 years, and after 7 days at an eGFR below 30.
 *
 * <p>Source: slower steps, clinical reference 3.3 [P]; [RENAL] asks for no smaller dose.
 */
record StepsFarEnoughApart(int olderDays, int kidneyDays, Cautions cautions) implements DoseRule {
    static final String NAME = "steps-far-enough-apart";

    @Override
    public Finding examine(ProposedDose dose) {
        RunningDose change = dose.change();
        int least = least(dose.inputs());
        return DoseRule.holds(
                change == null || !dose.isIncrease() || change.daysInForce() >= least,
                NAME,
                Severity.HOLD,
                "The dose rose less than %d days ago.",
                least);
    }

    private int least(DosingInputs inputs) {
        int ofAge = cautions.isOlder(inputs.ageYears()) ? olderDays : 0;
        int ofKidney = inputs.kidney().asksForSlowSteps() ? kidneyDays : 0;
        return Math.max(ofAge, ofKidney);
    }
}

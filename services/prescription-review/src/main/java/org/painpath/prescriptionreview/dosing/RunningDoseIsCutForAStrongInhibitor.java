package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * Beside a strong CYP inhibitor a running dose that is swallowed goes on at no more than the share that a start would have; a second
 * physician may let more of it go on, as for one that has been tolerated with the inhibitor.
 *
 * <p>Source: oral exposure rises 2.4 to 3 times, MAJOR [CLARI][TICLO][GFJ] (clinical reference 3.4); half of an oral dose 3.3 [P].
 */
record RunningDoseIsCutForAStrongInhibitor(BigDecimal share) implements DoseRule {
    static final String NAME = "running-dose-is-cut-for-a-strong-inhibitor";

    @Override
    public Finding examine(ProposedDose dose) {
        RunningDose change = dose.change();
        if (change == null || dose.inputs().strongInhibitors().isEmpty()) {
            return new Finding.Satisfied(NAME);
        }
        BigDecimal most = Milligrams.of(change.singleDoseMg().multiply(share));
        return DoseRule.holds(
                dose.singleDoseMg().compareTo(most) <= 0 && dose.timesPerDay() <= change.timesPerDay(),
                NAME,
                Severity.HOLD,
                "Beside %s a running dose of %s mg is cut to %s mg at most.",
                String.join(", ", dose.inputs().strongInhibitors()),
                change.singleDoseMg(),
                most);
    }
}

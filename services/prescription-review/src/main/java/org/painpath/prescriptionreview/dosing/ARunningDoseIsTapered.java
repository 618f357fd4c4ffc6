package org.painpath.prescriptionreview.dosing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * A taper begins from a dose of the same route that is taken now.
 *
 * <p>Source: no route is converted into another, clinical reference 3.1.
 */
record ARunningDoseIsTapered() implements TaperRule {
    static final String NAME = "a-running-dose-is-tapered";

    /** @param running of the same route, absent where there is none */
    @Override
    public Finding examine(Taper taper, @Nullable RunningDose running, LocalDate on) {
        return DoseRule.holds(
                running != null, NAME, Severity.STOP, "Nothing is taken by this route that could be tapered.");
    }
}

package org.painpath.prescriptionreview.contraindications;

import static org.painpath.prescriptionreview.contraindications.SafetyRule.concern;
import static org.painpath.prescriptionreview.contraindications.SafetyRule.missing;
import static org.painpath.prescriptionreview.contraindications.SafetyRule.satisfied;

import java.time.LocalDate;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.prescriptionreview.dosing.DosingPolicy;
import org.painpath.prescriptionreview.dosing.KidneyFunction;
import org.painpath.prescriptionreview.facts.ReviewFacts;

/**
 * Kidney function is known; an eGFR below 30 asks for slower titration, not for a smaller dose.
 *
 * <p>Source: [RENAL], clinical reference C22 and 3.3.
 */
record KidneyFunctionIsKnown(DosingPolicy.Organs limits) implements SafetyRule {
    static final String NAME = "kidney-function-is-known";
    private static final int SEVERE_BELOW = 30;

    @Override
    public Finding examine(ReviewFacts facts, LocalDate on) {
        return KidneyFunction.of(facts, on, limits)
                .map(this::examine)
                .orElseGet(() -> missing(NAME, KidneyFunction.missing(facts, on, limits)));
    }

    private Finding examine(KidneyFunction kidney) {
        return kidney.egfr() >= SEVERE_BELOW
                ? satisfied(NAME)
                : concern(
                        NAME,
                        Severity.CAUTION,
                        "eGFR %d (%s) is below %d: steps at least %d days apart.",
                        kidney.egfr(),
                        kidney.category(),
                        SEVERE_BELOW,
                        limits.slowStepDays());
    }
}

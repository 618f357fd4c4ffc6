package org.painpath.prescriptionreview.contraindications;

import static org.painpath.prescriptionreview.contraindications.SafetyRule.concern;
import static org.painpath.prescriptionreview.contraindications.SafetyRule.missing;
import static org.painpath.prescriptionreview.contraindications.SafetyRule.satisfied;

import java.time.LocalDate;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.prescriptionreview.calculators.ChildPugh;
import org.painpath.prescriptionreview.dosing.DosingPolicy;
import org.painpath.prescriptionreview.dosing.LiverFunction;
import org.painpath.prescriptionreview.facts.ReviewFacts;

/**
 * With a known liver disease Child-Pugh is A; B needs a second physician, C is never treated.
 *
 * <p>Source: [ASRA-GC], [SPRAVATO], clinical reference C10, C11.
 */
record LiverFunctionAllowsKetamine(DosingPolicy.Organs limits) implements SafetyRule {
    static final String NAME = "liver-function-allows-ketamine";

    @Override
    public Finding examine(ReviewFacts facts, LocalDate on) {
        return switch (LiverFunction.of(facts, on, limits)) {
            case LiverFunction.NoKnownDisease _ -> satisfied(NAME);
            case LiverFunction.Unknown unknown -> missing(NAME, unknown.missing());
            case LiverFunction.Scored scored -> examine(scored.childPugh());
        };
    }

    private static Finding examine(ChildPugh childPugh) {
        return switch (childPugh.grade()) {
            case A -> satisfied(NAME);
            case B -> concern(NAME, Severity.HOLD, "Child-Pugh B (%d points): reduced dose only.", childPugh.points());
            case C -> concern(NAME, Severity.STOP, "Child-Pugh C (%d points).", childPugh.points());
        };
    }
}

package org.painpath.prescriptionreview.contraindications;

import static org.painpath.prescriptionreview.contraindications.SafetyRule.concern;
import static org.painpath.prescriptionreview.contraindications.SafetyRule.missing;
import static org.painpath.prescriptionreview.contraindications.SafetyRule.satisfied;

import java.time.LocalDate;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.prescriptionreview.facts.ReviewFacts;

/** A high C-SSRS level stops dosing, a moderate one holds it. Source: [CSSRS], clinical reference 1.6 and C06. */
record NoHighSuicideRisk() implements SafetyRule {
    static final String NAME = "no-high-suicide-risk";

    @Override
    public Finding examine(ReviewFacts facts, LocalDate on) {
        return switch (facts.cssrs()) {
            case null -> missing(NAME, "C-SSRS level");
            case NONE -> satisfied(NAME);
            case LOW -> concern(NAME, Severity.INFO, "C-SSRS low: safety plan and re-screen.");
            case MODERATE -> concern(NAME, Severity.HOLD, "C-SSRS moderate: behavioural health before dosing.");
            case HIGH -> concern(NAME, Severity.STOP, "C-SSRS high: immediate evaluation, no dosing.");
        };
    }
}

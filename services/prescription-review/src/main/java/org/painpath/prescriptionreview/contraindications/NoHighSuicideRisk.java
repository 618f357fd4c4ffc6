package org.painpath.prescriptionreview.contraindications;

import static org.painpath.prescriptionreview.contraindications.SafetyRule.concern;
import static org.painpath.prescriptionreview.contraindications.SafetyRule.missing;
import static org.painpath.prescriptionreview.contraindications.SafetyRule.satisfied;

import java.time.LocalDate;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.prescriptionreview.dosing.Recency;
import org.painpath.prescriptionreview.facts.ReviewFacts;

/**
 * A high C-SSRS level stops dosing, a moderate one holds it; a lower one counts for 14 days.
 *
 * <p>Source: [CSSRS], clinical reference 1.6 and C06; its age 5 [P].
 */
record NoHighSuicideRisk(int oldestDays) implements SafetyRule {
    static final String NAME = "no-high-suicide-risk";

    @Override
    public Finding examine(ReviewFacts facts, LocalDate on) {
        return switch (facts.cssrs()) {
            case null -> missing(NAME, "C-SSRS level");
            case NONE -> ifRecent(facts, on, satisfied(NAME));
            case LOW -> ifRecent(facts, on, concern(NAME, Severity.INFO, "C-SSRS low: safety plan and re-screen."));
            case MODERATE -> concern(NAME, Severity.HOLD, "C-SSRS moderate: behavioural health before dosing.");
            case HIGH -> concern(NAME, Severity.STOP, "C-SSRS high: immediate evaluation, no dosing.");
        };
    }

    private Finding ifRecent(ReviewFacts facts, LocalDate on, Finding finding) {
        LocalDate asked = facts.cssrsOn();
        return asked != null && Recency.within(oldestDays, asked, on)
                ? finding
                : missing(NAME, "a C-SSRS of the last %d days".formatted(oldestDays));
    }
}

package org.painpath.prescriptionreview.contraindications;

import static org.painpath.prescriptionreview.contraindications.SafetyRule.missing;
import static org.painpath.prescriptionreview.contraindications.SafetyRule.satisfied;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.painpath.chassis.rules.Finding;
import org.painpath.prescriptionreview.facts.ReviewFacts;

/** The dosing weight needs a height that a person can have, in cm. Source: clinical reference 3.3 [P]. */
record HeightIsPlausible(BigDecimal shortestCm, BigDecimal tallestCm) implements SafetyRule {
    static final String NAME = "height-is-plausible";

    @Override
    public Finding examine(ReviewFacts facts, LocalDate on) {
        BigDecimal height = facts.heightCm();
        if (height == null) {
            return missing(NAME, "height");
        }
        return height.compareTo(shortestCm) >= 0 && height.compareTo(tallestCm) <= 0
                ? satisfied(NAME)
                : missing(NAME, "a plausible height (%s cm is on file)".formatted(height.toPlainString()));
    }
}

package org.painpath.prescriptionreview.contraindications;

import static org.painpath.prescriptionreview.contraindications.SafetyRule.concern;
import static org.painpath.prescriptionreview.contraindications.SafetyRule.missing;
import static org.painpath.prescriptionreview.contraindications.SafetyRule.satisfied;

import java.time.LocalDate;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.prescriptionreview.facts.ReviewFacts;

/** The programme treats adults. Source: clinical reference 2.2, C20. */
record AdultsOnly(int minimumAgeYears) implements SafetyRule {
    static final String NAME = "adults-only";

    @Override
    public Finding examine(ReviewFacts facts, LocalDate on) {
        Integer age = facts.ageYears();
        if (age == null) {
            return missing(NAME, "age");
        }
        return age >= minimumAgeYears
                ? satisfied(NAME)
                : concern(NAME, Severity.STOP, "Age %d is below %d years.", age, minimumAgeYears);
    }
}

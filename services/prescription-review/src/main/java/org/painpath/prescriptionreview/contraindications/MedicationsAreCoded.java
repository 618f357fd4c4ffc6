package org.painpath.prescriptionreview.contraindications;

import static org.painpath.prescriptionreview.contraindications.SafetyRule.missing;
import static org.painpath.prescriptionreview.contraindications.SafetyRule.satisfied;

import java.time.LocalDate;
import org.painpath.chassis.rules.Finding;
import org.painpath.prescriptionreview.facts.ReviewFacts;

/**
 * A medication without a code cannot be checked for interactions, so it is a missing fact, and so is it where nobody told which are
 * taken. Source: clinical reference 3.4.
 */
record MedicationsAreCoded() implements SafetyRule {
    static final String NAME = "medications-are-coded";

    @Override
    public Finding examine(ReviewFacts facts, LocalDate on) {
        if (Boolean.TRUE.equals(facts.medicationsUnknown())) {
            return missing(NAME, "which medicines are taken");
        }
        return facts.uncodedMedications() == 0
                ? satisfied(NAME)
                : missing(NAME, "codes of %d medications".formatted(facts.uncodedMedications()));
    }
}

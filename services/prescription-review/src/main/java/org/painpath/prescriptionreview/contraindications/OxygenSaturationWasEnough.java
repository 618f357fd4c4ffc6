package org.painpath.prescriptionreview.contraindications;

import static org.painpath.prescriptionreview.contraindications.SafetyRule.*;

import java.time.LocalDate;
import java.util.List;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.prescriptionreview.facts.ReviewFacts;

/**
 * Evaluation measured an oxygen saturation that it did not hold; one that it held needs a second physician here. Evaluation lets
 * nobody through without the measurement, so that no concern is a good one.
 *
 * <p>Source: [FDA-23], clinical reference C18 [P].
 */
record OxygenSaturationWasEnough() implements SafetyRule {
    static final String NAME = "oxygen-saturation-was-enough";
    private static final String AT_EVALUATION = "oxygen-saturation-is-normal";

    @Override
    public Finding examine(ReviewFacts facts, LocalDate on) {
        List<FindingFact> concerns = facts.evaluationConcerns();
        if (concerns == null) {
            return missing(NAME, "what evaluation found about oxygen saturation");
        }
        return concerns.stream()
                .filter(concern -> concern.rule().equals(AT_EVALUATION) && concern.blocks())
                .map(FindingFact::words)
                .findFirst()
                .map(words -> concern(NAME, Severity.HOLD, "%s", words))
                .orElseGet(() -> satisfied(NAME));
    }
}

package org.painpath.prescriptionreview.contraindications;

import static org.painpath.prescriptionreview.contraindications.SafetyRule.*;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.prescriptionreview.dosing.Recency;
import org.painpath.prescriptionreview.facts.LabTest;
import org.painpath.prescriptionreview.facts.ReviewFacts;

/**
 * Someone who could be pregnant has a pregnancy test of the last 7 days, on the day of each decision here.
 *
 * <p>Source: clinical reference C04 [P].
 */
record PregnancyTestIsRecent(int oldestDays) implements SafetyRule {
    static final String NAME = "pregnancy-test-is-recent";

    @Override
    public Finding examine(ReviewFacts facts, LocalDate on) {
        return switch (facts.pregnancy()) {
            case null -> missing(NAME, "pregnancy status");
            case NOT_APPLICABLE, PREGNANT, BREASTFEEDING -> satisfied(NAME);
            case NOT_PREGNANT ->
                isTested(facts, on)
                        ? satisfied(NAME)
                        : concern(NAME, Severity.HOLD, "There is no pregnancy test of the last %d days.", oldestDays);
        };
    }

    private boolean isTested(ReviewFacts facts, LocalDate on) {
        return Stream.of(LabTest.HCG_URINE, LabTest.HCG_SERUM)
                .anyMatch(test -> facts.latest(test)
                        .filter(lab -> Recency.within(oldestDays, lab.observedOn(), on))
                        .isPresent());
    }
}

package org.painpath.prescriptionreview.contraindications;

import static org.painpath.prescriptionreview.contraindications.SafetyRule.*;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.prescriptionreview.facts.Lab;
import org.painpath.prescriptionreview.facts.LabTest;
import org.painpath.prescriptionreview.facts.ReviewFacts;

/**
 * Ketamine is not given in pregnancy or while breast-feeding; a positive test counts whatever the history says.
 *
 * <p>Source: [ASRA-GC], [SPRAVATO], clinical reference C03.
 */
record NotPregnantOrBreastfeeding() implements SafetyRule {
    static final String NAME = "not-pregnant-or-breastfeeding";

    @Override
    public Finding examine(ReviewFacts facts, LocalDate on) {
        if (testIsPositive(facts)) {
            return concern(NAME, Severity.STOP, "The pregnancy test is positive.");
        }
        return switch (facts.pregnancy()) {
            case null -> missing(NAME, "pregnancy status");
            case NOT_PREGNANT, NOT_APPLICABLE -> satisfied(NAME);
            case PREGNANT -> concern(NAME, Severity.STOP, "Pregnant.");
            case BREASTFEEDING -> concern(NAME, Severity.STOP, "Breast-feeding.");
        };
    }

    private static boolean testIsPositive(ReviewFacts facts) {
        return Stream.of(LabTest.HCG_URINE, LabTest.HCG_SERUM)
                .anyMatch(test -> facts.latest(test).filter(Lab::found).isPresent());
    }
}

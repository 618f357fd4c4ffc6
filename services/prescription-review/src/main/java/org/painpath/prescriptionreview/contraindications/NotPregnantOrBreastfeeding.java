package org.painpath.prescriptionreview.contraindications;

import static org.painpath.prescriptionreview.contraindications.SafetyRule.concern;
import static org.painpath.prescriptionreview.contraindications.SafetyRule.missing;
import static org.painpath.prescriptionreview.contraindications.SafetyRule.satisfied;

import java.time.LocalDate;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.prescriptionreview.facts.ReviewFacts;

/** Ketamine is not given in pregnancy or while breast-feeding. Source: [ASRA-GC], [SPRAVATO], clinical reference C03. */
record NotPregnantOrBreastfeeding() implements SafetyRule {
    static final String NAME = "not-pregnant-or-breastfeeding";

    @Override
    public Finding examine(ReviewFacts facts, LocalDate on) {
        return switch (facts.pregnancy()) {
            case null -> missing(NAME, "pregnancy status");
            case NOT_PREGNANT, NOT_APPLICABLE -> satisfied(NAME);
            case PREGNANT -> concern(NAME, Severity.STOP, "Pregnant.");
            case BREASTFEEDING -> concern(NAME, Severity.STOP, "Breast-feeding.");
        };
    }
}

package org.painpath.evaluation.assessment;

import java.math.BigDecimal;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.evaluation.diagnostics.DiagnosticTest;
import org.painpath.evaluation.diagnostics.Diagnostics;
import org.painpath.evaluation.examination.History;

/** The patient is neither pregnant nor breast-feeding, by word and by the last test (C03 [ASRA-GC][SPRAVATO][HULL]). */
record NotPregnantOrBreastfeeding() implements Rule {
    static final String NAME = "not-pregnant-or-breastfeeding";

    @Override
    public Finding examine(ClinicalPicture picture) {
        History history = picture.history();
        if (history == null) {
            return new Finding.MissingData(NAME, "pregnancy status");
        }
        return switch (history.pregnancy()) {
            case PREGNANT -> stop("The patient is pregnant.");
            case BREASTFEEDING -> stop("The patient is breast-feeding.");
            case NOT_PREGNANT, NOT_APPLICABLE -> byTest(picture.diagnostics());
        };
    }

    private static Finding byTest(Diagnostics diagnostics) {
        return isPositive(diagnostics, DiagnosticTest.HCG_SERUM) || isPositive(diagnostics, DiagnosticTest.HCG_URINE)
                ? stop("A pregnancy test is positive.")
                : new Finding.Satisfied(NAME);
    }

    private static boolean isPositive(Diagnostics diagnostics, DiagnosticTest test) {
        return diagnostics
                .current(test)
                .filter(result -> result.value().compareTo(BigDecimal.ZERO) > 0)
                .isPresent();
    }

    private static Finding stop(String words) {
        return new Finding.Concern(NAME, Severity.STOP, words);
    }
}

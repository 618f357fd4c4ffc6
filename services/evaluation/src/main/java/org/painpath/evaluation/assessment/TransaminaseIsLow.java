package org.painpath.evaluation.assessment;

import java.math.BigDecimal;
import java.util.Locale;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.evaluation.diagnostics.DiagnosticTest;
import org.painpath.evaluation.diagnostics.Result;

/**
 * ALT, or AST, is at most three times the upper limit of normal {@code [P]} (C12, pattern of [NOPPERS]). Whether the
 * value is there at all is the sentence of {@link NeededTestsAreRecent}.
 */
record TransaminaseIsLow(DiagnosticTest test, int upperLimit, int factor) implements Rule {

    @Override
    public Finding examine(ClinicalPicture picture) {
        return picture.diagnostics()
                .current(test)
                .map(this::graded)
                .orElseGet(() -> new Finding.MissingData(name(), "result of " + test.display()));
    }

    private Finding graded(Result result) {
        BigDecimal limit = BigDecimal.valueOf((long) upperLimit * factor);
        return result.value().compareTo(limit) <= 0
                ? new Finding.Satisfied(name())
                : new Finding.Concern(
                        name(),
                        Severity.HOLD,
                        "%s %s U/L is above %d times the upper limit of %d U/L; repeat and find the cause."
                                .formatted(test.display(), result.value().toPlainString(), factor, upperLimit));
    }

    String name() {
        return test.name().toLowerCase(Locale.ROOT) + "-is-low";
    }
}

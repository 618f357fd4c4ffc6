package org.painpath.evaluation.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.diagnostics.Acknowledgment;
import org.painpath.evaluation.diagnostics.DiagnosticTest;
import org.painpath.evaluation.diagnostics.Diagnostics;
import org.painpath.evaluation.diagnostics.Flag;
import org.painpath.evaluation.diagnostics.Result;
import org.painpath.evaluation.diagnostics.ResultStatus;
import org.painpath.evaluation.referral.Sex;

/**
 * A result as staff see it; value and range in the unit of the catalogue, UCUM.
 *
 * @param observedAt absent where only the day was said
 * @param low lower end of the reference range, where it has one
 * @param high upper end of it
 * @param inDoubt whether the laboratory took back one of several values, this may be it, and a clinician is to ask
 * @param acknowledgedBy user name; absent until a clinician has seen the result as it is now
 */
record ResultView(
        String loinc,
        String display,
        BigDecimal value,
        String unit,
        LocalDate observedOn,
        @Nullable Instant observedAt,
        ResultStatus status,
        @Nullable String reportId,
        Flag flag,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable String acknowledgedBy,
        @Nullable LocalDate acknowledgedOn,
        boolean inDoubt) {

    /** A test that is no longer in the catalogue is not shown. */
    static List<ResultView> of(Diagnostics diagnostics, Sex sex) {
        return diagnostics.results().stream()
                .flatMap(result -> DiagnosticTest.find(result.loinc()).stream()
                        .map(test -> of(
                                result,
                                test,
                                sex,
                                diagnostics.acknowledgment(result).orElse(null),
                                diagnostics.isInDoubt(result))))
                .toList();
    }

    private static ResultView of(
            Result result, DiagnosticTest test, Sex sex, @Nullable Acknowledgment acknowledgment, boolean inDoubt) {
        var reference = result.limits().reference(sex);
        return new ResultView(
                result.loinc(),
                test.display(),
                result.value(),
                result.unit(),
                result.observedOn(),
                result.observedAt(),
                result.status(),
                result.reportId(),
                result.flag(sex),
                reference.low(),
                reference.high(),
                acknowledgment == null ? null : acknowledgment.by(),
                acknowledgment == null ? null : acknowledgment.on(),
                inDoubt);
    }
}

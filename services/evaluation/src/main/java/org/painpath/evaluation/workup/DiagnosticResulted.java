package org.painpath.evaluation.workup;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.diagnostics.CatalogueOfTheDay;
import org.painpath.evaluation.diagnostics.Limits;
import org.painpath.evaluation.diagnostics.Result;
import org.painpath.evaluation.diagnostics.ResultStatus;

/**
 * A result came in; value in the unit (UCUM) of the catalogue. Published.
 *
 * @param observedAt absent where only the day was said, and in what was written before times were kept
 * @param criticalSettled true where it takes the place of the last critical result of the test that waited; else absent
 * @param calledCritical true where the laboratory says that somebody must see it at once; else absent
 */
public record DiagnosticResulted(
        @Nullable UUID orderId,
        String loinc,
        BigDecimal value,
        String unit,
        LocalDate observedOn,
        ResultStatus status,
        @Nullable String reportId,
        @Nullable Instant observedAt,
        @Nullable Boolean criticalSettled,
        @Nullable Boolean calledCritical)
        implements EvaluationEvent {

    static DiagnosticResulted of(@Nullable UUID orderId, Result result, boolean criticalSettled) {
        return new DiagnosticResulted(
                orderId,
                result.loinc(),
                result.value(),
                result.unit(),
                result.observedOn(),
                result.status(),
                result.reportId(),
                result.observedAt(),
                criticalSettled ? true : null,
                result.calledCritical() ? true : null);
    }

    /** Read against the catalogue of its day. */
    Result result(CatalogueOfTheDay catalogues) {
        Limits limits = catalogues.on(observedOn).limits(loinc);
        boolean critical = calledCritical != null;
        return new Result(loinc, value, unit, observedOn, observedAt, status, reportId, limits, critical);
    }
}

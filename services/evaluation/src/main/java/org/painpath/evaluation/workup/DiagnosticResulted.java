package org.painpath.evaluation.workup;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.diagnostics.Result;
import org.painpath.evaluation.diagnostics.ResultStatus;

/**
 * A result came in; value in the unit (UCUM) of the catalogue. Published.
 *
 * @param observedAt absent where only the day was said, and in what was written before times were kept
 */
public record DiagnosticResulted(
        @Nullable UUID orderId,
        String loinc,
        BigDecimal value,
        String unit,
        LocalDate observedOn,
        ResultStatus status,
        @Nullable String reportId,
        @Nullable Instant observedAt)
        implements EvaluationEvent {

    static DiagnosticResulted of(@Nullable UUID orderId, Result result) {
        return new DiagnosticResulted(
                orderId,
                result.loinc(),
                result.value(),
                result.unit(),
                result.observedOn(),
                result.status(),
                result.reportId(),
                result.observedAt());
    }

    Result result() {
        return new Result(loinc, value, unit, observedOn, observedAt, status, reportId);
    }
}

package org.painpath.evaluation.diagnostics;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A result as a laboratory or a clinician reports it, in the reporter's unit.
 *
 * @param value numeric; 0 (not found) or 1 (found) for a presence test
 * @param unit UCUM or a spelling that laboratories use for it
 * @param observedAt absent where only the day was said
 * @param calledCritical whether the reporter says that somebody must see it at once, whatever the clinic's own limits are
 */
public record ReportedResult(
        String loinc,
        BigDecimal value,
        String unit,
        LocalDate observedOn,
        @Nullable Instant observedAt,
        ResultStatus status,
        @Nullable String reportId,
        boolean calledCritical) {

    /** One of which the reporter says nothing more. */
    public ReportedResult(
            String loinc,
            BigDecimal value,
            String unit,
            LocalDate observedOn,
            @Nullable Instant observedAt,
            ResultStatus status,
            @Nullable String reportId) {
        this(loinc, value, unit, observedOn, observedAt, status, reportId, false);
    }
}

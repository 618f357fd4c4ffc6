package org.painpath.evaluation.workup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.diagnostics.Diagnostics;
import org.painpath.evaluation.diagnostics.ResultKey;

/**
 * A laboratory took a result back. Published.
 *
 * @param orderId the order that waits for the test again; absent where none does
 * @param observedAt absent where only the day was said, and in what was written before times were kept
 * @param criticalSettled true where it was the last critical result of the test that waited; else absent
 */
public record DiagnosticRetracted(
        @Nullable UUID orderId,
        String loinc,
        LocalDate observedOn,
        @Nullable String reportId,
        @Nullable Instant observedAt,
        @Nullable Boolean criticalSettled)
        implements EvaluationEvent {

    /** Rows from before {@code criticalSettled} was kept did not tell that the last critical result of the test is gone. */
    Diagnostics takenFrom(Diagnostics known) {
        Diagnostics after = known.retracted(orderId, key());
        boolean settled = known.hasCritical(loinc) && !after.hasCritical(loinc);
        return settled && criticalSettled == null ? after.untold(key()) : after;
    }

    ResultKey key() {
        return new ResultKey(loinc, observedOn, observedAt, reportId);
    }
}

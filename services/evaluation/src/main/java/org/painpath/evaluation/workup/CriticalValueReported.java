package org.painpath.evaluation.workup;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.diagnostics.Flag;
import org.painpath.evaluation.diagnostics.Result;
import org.painpath.evaluation.diagnostics.ResultKey;

/**
 * A result is so far out of range that a clinician must see it at once; the value is in the result before. Published.
 *
 * @param observedAt absent where only the day was said, and in what was written before times were kept
 */
public record CriticalValueReported(
        String loinc,
        LocalDate observedOn,
        Flag flag,
        @Nullable String reportId,
        @Nullable Instant observedAt) implements EvaluationEvent {

    static CriticalValueReported of(Result result, Flag flag) {
        return new CriticalValueReported(
                result.loinc(), result.observedOn(), flag, result.reportId(), result.observedAt());
    }

    ResultKey key() {
        return new ResultKey(loinc, observedOn, observedAt, reportId);
    }
}

package org.painpath.evaluation.diagnostics;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One measurement: of a test, at a time. There is at most one result of it.
 *
 * @param observedAt absent where only the day was said; in an acknowledgment of before times were kept
 * @param reportId likewise
 */
public record ResultKey(
        String loinc,
        LocalDate observedOn,
        @Nullable Instant observedAt,
        @Nullable String reportId) {

    /** Whether the result is the one that is meant, as far as the key says. */
    boolean names(Result result) {
        return loinc.equals(result.loinc())
                && observedOn.equals(result.observedOn())
                && (observedAt == null || observedAt.equals(result.observedAt()))
                && (reportId == null || reportId.equals(result.reportId()));
    }
}

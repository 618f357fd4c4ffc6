package org.painpath.evaluation.diagnostics;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A laboratory takes a result back: it was entered in error, or belongs to somebody else.
 *
 * @param loinc the test; absent for all of a report
 * @param observedOn names the measurement together with the test
 * @param observedAt narrows the day down to a moment; absent where only the day was said
 * @param reportId the laboratory's number of the report, where it is one that could not be a name
 */
public record Retraction(
        @Nullable String loinc,
        @Nullable LocalDate observedOn,
        @Nullable Instant observedAt,
        @Nullable String reportId) {

    public boolean isOf(Result result) {
        boolean ofTest = loinc == null || loinc.equals(result.loinc());
        boolean ofDay = loinc != null
                && observedOn != null
                && observedOn.equals(result.observedOn())
                && (observedAt == null || result.observedAt() == null || observedAt.equals(result.observedAt()));
        boolean ofReport = reportId != null && reportId.equals(result.reportId());
        boolean ofAnother = reportId != null && result.reportId() != null && !ofReport;
        return ofTest && ((ofDay && !ofAnother) || ofReport);
    }
}

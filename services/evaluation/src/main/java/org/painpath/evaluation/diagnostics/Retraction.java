package org.painpath.evaluation.diagnostics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    /**
     * The results that are taken back. A report may hold a series: where a time is said, the others of it stand, and where the
     * time fits none, the report must leave no doubt.
     */
    List<Result> among(List<Result> onRecord) {
        List<Result> ofTest = onRecord.stream()
                .filter(result -> loinc == null || loinc.equals(result.loinc()))
                .toList();
        if (loinc == null || observedOn == null) {
            return ofTest.stream().filter(this::isOfReport).toList();
        }
        List<Result> ofTime = ofTest.stream()
                .filter(result -> isOfTime(result) && !isOfAnotherReport(result))
                .toList();
        if (ofTime.isEmpty()) {
            List<Result> ofReport = ofTest.stream().filter(this::isOfReport).toList();
            return ofReport.size() == 1 ? ofReport : List.of();
        }
        List<Result> ofMoment = ofTime.stream()
                .filter(result -> observedAt != null && observedAt.equals(result.observedAt()))
                .toList();
        return ofMoment.isEmpty() ? ofTime : ofMoment;
    }

    /** Several values of which one is meant: neither its time nor its report is said. None where there is no doubt. */
    List<Result> inDoubt(List<Result> onRecord) {
        List<Result> meant = among(onRecord);
        return loinc != null && observedOn != null && reportId == null && meant.size() > 1 ? meant : List.of();
    }

    private boolean isOfTime(Result result) {
        return result.observedOn().equals(observedOn)
                && (observedAt == null || result.observedAt() == null || observedAt.equals(result.observedAt()));
    }

    private boolean isOfReport(Result result) {
        return reportId != null && reportId.equals(result.reportId());
    }

    private boolean isOfAnotherReport(Result result) {
        return reportId != null && result.reportId() != null && !isOfReport(result);
    }
}

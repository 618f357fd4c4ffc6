package org.painpath.evaluation.fhir;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DiagnosticReport.DiagnosticReportStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.painpath.fhir.SentResources;

/**
 * A DiagnosticReport with its Observations, or an Observation that no report names.
 *
 * @param around what came with it
 * @param missing where the report names an Observation that did not come with it
 */
record SentReport(
        SentResources around,
        @Nullable Located<DiagnosticReport> report,
        List<Located<Observation>> observations,
        List<String> missing) {

    SentReport {
        observations = List.copyOf(observations);
        missing = List.copyOf(missing);
    }

    /** A report that will not be made has no results, whatever its Observations say. */
    boolean isCancelled() {
        return hasStatus(DiagnosticReportStatus.CANCELLED);
    }

    /** A report that was a mistake takes back its results, whatever its Observations say. */
    boolean isEnteredInError() {
        return hasStatus(DiagnosticReportStatus.ENTEREDINERROR);
    }

    private boolean hasStatus(DiagnosticReportStatus status) {
        return report != null && report.resource().getStatus() == status;
    }

    @Nullable
    DiagnosticReport diagnosticReport() {
        return report == null ? null : report.resource();
    }

    String path() {
        return report == null ? observations.getFirst().path() : report.path();
    }

    Stream<Resource> resources() {
        return Stream.concat(
                Stream.ofNullable(diagnosticReport()), observations.stream().map(Located::resource));
    }
}

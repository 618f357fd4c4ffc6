package org.painpath.evaluation.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.diagnostics.LabReport;
import org.painpath.evaluation.diagnostics.LabReport.Group;
import org.painpath.evaluation.diagnostics.ReportedResult;
import org.painpath.fhir.FhirRefused;
import org.painpath.fhir.Issue;
import org.springframework.http.HttpStatus;

/** What was sent as one report of a laboratory: the results by order, and every number that tells whose they are. */
final class ReportReader {
    private final LocalDate today;
    private final Set<UUID> referralIds = new LinkedHashSet<>();
    private final Set<UUID> placerNumbers = new LinkedHashSet<>();
    private final Map<Optional<UUID>, List<ReportedResult>> results = new LinkedHashMap<>();

    private ReportReader(LocalDate today) {
        this.today = today;
    }

    /** @throws FhirRefused 422 for a result that cannot be used as it stands: all are taken or none */
    static LabReport read(List<SentReport> reports, LocalDate today) {
        var reader = new ReportReader(today);
        reports.stream().filter(report -> !report.isTakenBack()).forEach(reader::add);
        return reader.report();
    }

    private void add(SentReport sent) {
        if (!sent.missing().isEmpty()) {
            throw incomplete(sent.missing());
        }
        DiagnosticReport report = sent.diagnosticReport();
        UUID orderId = report == null
                ? null
                : noted(Numbers.of(sent.around(), report, report.getBasedOn(), report.getSubject()));
        for (Located<Observation> located : sent.observations()) {
            Observation observation = located.resource();
            UUID own =
                    noted(Numbers.of(sent.around(), observation, observation.getBasedOn(), observation.getSubject()));
            results.computeIfAbsent(Optional.ofNullable(own == null ? orderId : own), _ -> new ArrayList<>())
                    .addAll(new ResultReader(located, report, today).read().toList());
        }
    }

    /** Nothing is fetched and nothing was kept from earlier, so half a report is all that would be left. */
    private static FhirRefused incomplete(List<String> missing) {
        return new FhirRefused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                missing.stream()
                        .map(path ->
                                new Issue(IssueType.NOTFOUND, "The Observation was not sent with its report.", path))
                        .toList());
    }

    private @Nullable UUID noted(Numbers numbers) {
        referralIds.addAll(numbers.referralIds());
        placerNumbers.addAll(numbers.placerNumbers());
        return numbers.orderId();
    }

    private LabReport report() {
        List<Group> groups = results.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new Group(group.getKey().orElse(null), group.getValue()))
                .toList();
        return new LabReport(List.copyOf(referralIds), List.copyOf(placerNumbers), groups);
    }
}

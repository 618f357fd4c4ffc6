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
import org.painpath.evaluation.diagnostics.Retraction;
import org.painpath.evaluation.diagnostics.UnitConversion;
import org.painpath.fhir.FhirRefused;
import org.painpath.fhir.Issue;
import org.springframework.http.HttpStatus;

/** What was sent as one report of a laboratory: the results by order, and every number that tells whose they are. */
final class ReportReader {
    private final LocalDate today;
    private final Set<UUID> referralIds = new LinkedHashSet<>();
    private final Set<UUID> placerNumbers = new LinkedHashSet<>();
    private final UnitConversion conversion;
    private final Map<Optional<UUID>, Found> found = new LinkedHashMap<>();

    /** What was found for one order, or for none. */
    private record Found(List<ReportedResult> results, List<Retraction> retractions) {
        Found() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        Group group(@Nullable UUID orderId) {
            return new Group(orderId, results, retractions);
        }

        boolean isNothing() {
            return results.isEmpty() && retractions.isEmpty();
        }
    }

    private ReportReader(LocalDate today, UnitConversion conversion) {
        this.today = today;
        this.conversion = conversion;
    }

    /** @throws FhirRefused 422 for a result that cannot be used as it stands: all are taken or none */
    static LabReport read(List<SentReport> reports, LocalDate today, UnitConversion conversion) {
        var reader = new ReportReader(today, conversion);
        reports.stream().filter(report -> !report.isCancelled()).forEach(reader::add);
        return reader.report();
    }

    private void add(SentReport sent) {
        if (!sent.missing().isEmpty() && !sent.isEnteredInError()) {
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
            var observed = new Observed(located, report);
            var takenBack = new RetractionReader(observed);
            Found of = of(own == null ? orderId : own);
            if (sent.isEnteredInError() || takenBack.isEnteredInError()) {
                of.retractions().addAll(takenBack.read().toList());
            } else {
                of.results()
                        .addAll(new ResultReader(observed, today, conversion)
                                .read()
                                .toList());
            }
        }
        String number = report == null ? null : Observed.number(report.getIdentifier());
        if (sent.isEnteredInError() && number != null) {
            of(orderId).retractions().add(new Retraction(null, null, null, number));
        }
    }

    private Found of(@Nullable UUID orderId) {
        return found.computeIfAbsent(Optional.ofNullable(orderId), _ -> new Found());
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
        List<Group> groups = found.entrySet().stream()
                .filter(each -> !each.getValue().isNothing())
                .map(each -> each.getValue().group(each.getKey().orElse(null)))
                .toList();
        return new LabReport(List.copyOf(referralIds), List.copyOf(placerNumbers), groups);
    }
}

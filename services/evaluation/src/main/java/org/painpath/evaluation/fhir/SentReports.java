package org.painpath.evaluation.fhir;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;
import org.painpath.fhir.FhirRefused;
import org.painpath.fhir.SentResources;

/** Sorts what was sent into reports: each DiagnosticReport with its Observations, each other Observation alone. */
final class SentReports {
    private static final List<BundleType> TYPES =
            List.of(BundleType.TRANSACTION, BundleType.BATCH, BundleType.COLLECTION);

    private final SentResources sent;
    private final Map<Resource, String> paths = new IdentityHashMap<>();

    private SentReports(SentResources sent) {
        this.sent = sent;
    }

    /** @throws FhirRefused 422 for a Bundle without reports, 413 for one that is too large */
    static List<SentReport> in(Bundle bundle) {
        var sorting = new SentReports(SentResources.in(bundle, TYPES));
        IntStream.range(0, bundle.getEntry().size())
                .filter(i -> bundle.getEntry().get(i).hasResource())
                .forEach(i -> sorting.locate(
                        bundle.getEntry().get(i).getResource(), "Bundle.entry[%d].resource".formatted(i)));
        List<SentReport> reports = sorting.sorted();
        if (reports.isEmpty()) {
            throw FhirRefused.unprocessable(
                    IssueType.REQUIRED, "No DiagnosticReport and no Observation was sent.", "Bundle.entry.resource");
        }
        return reports;
    }

    static SentReport of(DiagnosticReport report) {
        var sorting = new SentReports(SentResources.containedIn(report));
        sorting.locate(report, "DiagnosticReport");
        return sorting.withItsObservations(report);
    }

    static SentReport of(Observation observation) {
        var sorting = new SentReports(SentResources.containedIn(observation));
        sorting.locate(observation, "Observation");
        return sorting.alone(observation);
    }

    private void locate(Resource resource, String path) {
        paths.put(resource, path);
        if (resource instanceof DomainResource container) {
            List<Resource> contained = container.getContained();
            IntStream.range(0, contained.size())
                    .forEach(i -> paths.put(contained.get(i), "%s.contained[%d]".formatted(path, i)));
        }
    }

    private List<SentReport> sorted() {
        List<SentReport> reports = sent.all(DiagnosticReport.class).stream()
                .map(this::withItsObservations)
                .toList();
        Set<Resource> named = Collections.newSetFromMap(new IdentityHashMap<>());
        reports.stream().flatMap(SentReport::resources).forEach(named::add);
        Stream<SentReport> others = sent.all(Observation.class).stream()
                .filter(observation -> !named.contains(observation))
                .map(this::alone);
        return Stream.concat(reports.stream(), others).toList();
    }

    private SentReport withItsObservations(DiagnosticReport report) {
        List<Located<Observation>> observations = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < report.getResult().size(); i++) {
            String path = "%s.result[%d]".formatted(paths.get(report), i);
            sent.resolve(report.getResult().get(i), Observation.class, report)
                    .ifPresentOrElse(observation -> observations.add(located(observation)), () -> missing.add(path));
        }
        return new SentReport(sent, located(report), observations, missing);
    }

    private SentReport alone(Observation observation) {
        return new SentReport(sent, null, List.of(located(observation)), List.of());
    }

    private <T extends Resource> Located<T> located(T resource) {
        return new Located<>(resource, paths.getOrDefault(resource, resource.fhirType()));
    }
}

package org.painpath.evaluation.fhir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.diagnostics.DiagnosticTest;
import org.painpath.evaluation.diagnostics.Presence;
import org.painpath.evaluation.diagnostics.ReportedResult;
import org.painpath.evaluation.diagnostics.ResultCheck;
import org.painpath.evaluation.diagnostics.ResultStatus;
import org.painpath.fhir.FhirDates;
import org.painpath.fhir.FhirRefused;

/**
 * One Observation and its components as results, where they are tests of the clinic's catalogue by their LOINC. The unit is
 * the laboratory's; the catalogue converts it.
 *
 * @param report that names it, for its day and number
 */
record ResultReader(Located<Observation> located, @Nullable DiagnosticReport report, LocalDate today) {
    private static final Set<String> LOINC = Set.of("http://loinc.org", "urn:oid:2.16.840.1.113883.6.1");

    Stream<ReportedResult> read() {
        return status().stream()
                .flatMap(status -> Stream.concat(
                        result(SentValue.of(observation()), observation().getCode(), status, located.path()).stream(),
                        components(status)));
    }

    private Stream<ReportedResult> components(ResultStatus status) {
        var components = observation().getComponent();
        return IntStream.range(0, components.size()).boxed().flatMap(i -> {
            ObservationComponentComponent component = components.get(i);
            String path = "%s.component[%d]".formatted(located.path(), i);
            return result(SentValue.of(component), component.getCode(), status, path).stream();
        });
    }

    /** As OBX-11. Empty for what is not a result (yet): registered, cancelled, entered in error, unknown. */
    private Optional<ResultStatus> status() {
        return switch (observation().getStatus()) {
            case FINAL -> Optional.of(ResultStatus.FINAL);
            case AMENDED, CORRECTED -> Optional.of(ResultStatus.CORRECTED);
            case PRELIMINARY -> Optional.of(ResultStatus.PRELIMINARY);
            case REGISTERED, CANCELLED, ENTEREDINERROR, UNKNOWN, NULL -> Optional.empty();
        };
    }

    private Optional<ReportedResult> result(SentValue value, CodeableConcept code, ResultStatus status, String path) {
        return test(code).filter(_ -> !value.isSaidToBeAbsent()).map(test -> {
            var result = reported(test, value, status, path);
            if (ResultCheck.of(result, today) instanceof ResultCheck.Unusable unusable) {
                throw unusable(where(unusable, path), unusable.words());
            }
            return result;
        });
    }

    private static Optional<DiagnosticTest> test(CodeableConcept code) {
        return code.getCoding().stream()
                .filter(coding -> coding.hasCode() && LOINC.contains(String.valueOf(coding.getSystem())))
                .flatMap(coding -> DiagnosticTest.find(coding.getCode()).stream())
                .findFirst();
    }

    private ReportedResult reported(DiagnosticTest test, SentValue value, ResultStatus status, String path) {
        boolean presence = test.unit().equals(Presence.UNIT);
        Optional<BigDecimal> number = presence ? Presence.in(value.words()) : value.number();
        return new ReportedResult(
                test.loinc(),
                number.orElseThrow(() -> unusable(
                        path + ".value",
                        presence ? "The value is neither positive nor negative." : "The value is not a number.")),
                presence ? Presence.UNIT : value.unit(),
                day(path),
                status,
                reportNumber());
    }

    private LocalDate day(String path) {
        LocalDate observed = FhirDates.dayOf(observation().getEffective());
        LocalDate day = observed == null && report != null ? FhirDates.dayOf(report.getEffective()) : observed;
        if (day == null) {
            throw FhirRefused.unprocessable(
                    IssueType.REQUIRED, "The day of the observation is needed here.", located.path() + ".effective");
        }
        return day;
    }

    /** The laboratory's number, where it is a number and could not be a name. */
    private @Nullable String reportNumber() {
        var identifiers = report == null ? observation().getIdentifier() : report.getIdentifier();
        return identifiers.stream()
                .filter(Identifier::hasValue)
                .map(Identifier::getValue)
                .filter(value -> ResultCheck.REPORT_ID.matcher(value).matches())
                .findFirst()
                .orElse(null);
    }

    private String where(ResultCheck.Unusable unusable, String path) {
        return switch (unusable.code()) {
            case "unknown-unit" -> path + ".value.unit";
            case "in-the-future" -> located.path() + ".effective";
            default -> path + ".value";
        };
    }

    private Observation observation() {
        return located.resource();
    }

    private static FhirRefused unusable(String path, String words) {
        return FhirRefused.unprocessable(IssueType.VALUE, words, path);
    }
}

package org.painpath.evaluation.fhir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.diagnostics.DiagnosticTest;
import org.painpath.evaluation.diagnostics.Presence;
import org.painpath.evaluation.diagnostics.ReportedResult;
import org.painpath.evaluation.diagnostics.ResultCheck;
import org.painpath.evaluation.diagnostics.ResultStatus;
import org.painpath.evaluation.diagnostics.Retraction;
import org.painpath.evaluation.diagnostics.UnitConversion;
import org.painpath.fhir.FhirDates;
import org.painpath.fhir.FhirRefused;

/**
 * One Observation and its components as results, where they are tests of the clinic's catalogue by their LOINC. The unit is
 * the laboratory's; the catalogue converts it.
 *
 * @param report that names it, for its day and number
 */
record ResultReader(
        Located<Observation> located, @Nullable DiagnosticReport report, LocalDate today, UnitConversion conversion) {
    private static final Set<String> LOINC = Set.of("http://loinc.org", "urn:oid:2.16.840.1.113883.6.1");

    Stream<ReportedResult> read() {
        return status().stream()
                .flatMap(status -> Stream.concat(
                        result(SentValue.of(observation()), observation().getCode(), status, located.path()).stream(),
                        components(status)));
    }

    boolean isEnteredInError() {
        return observation().getStatus() == ObservationStatus.ENTEREDINERROR;
    }

    /** What an Observation that was a mistake takes back: every test of the catalogue that it is about. */
    Stream<Retraction> retractions() {
        return Stream.concat(
                        Stream.of(observation().getCode()),
                        observation().getComponent().stream().map(ObservationComponentComponent::getCode))
                .flatMap(code -> test(code).stream())
                .map(this::retraction);
    }

    private Retraction retraction(DiagnosticTest test) {
        LocalDate day = dayIfSaid();
        String number = reportNumber();
        if (day == null && number == null) {
            throw noDay();
        }
        return new Retraction(test.loinc(), day, number);
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
            if (ResultCheck.of(result, today, conversion) instanceof ResultCheck.Unusable unusable) {
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
        boolean coded = test.isCoded();
        Optional<BigDecimal> number = coded ? test.coded(value.words()) : value.number();
        return new ReportedResult(
                test.loinc(),
                number.orElseThrow(() -> unusable(
                        path + ".value",
                        coded
                                ? "The value says neither that something was found nor that it was not."
                                : "The value is not a number.")),
                coded ? Presence.UNIT : value.unit(),
                day(),
                status,
                reportNumber());
    }

    private LocalDate day() {
        LocalDate day = dayIfSaid();
        if (day == null) {
            throw noDay();
        }
        return day;
    }

    private @Nullable LocalDate dayIfSaid() {
        LocalDate observed = FhirDates.dayOf(observation().getEffective());
        return observed == null && report != null ? FhirDates.dayOf(report.getEffective()) : observed;
    }

    private FhirRefused noDay() {
        return FhirRefused.unprocessable(
                IssueType.REQUIRED, "The day of the observation is needed here.", located.path() + ".effective");
    }

    private @Nullable String reportNumber() {
        return number(report == null ? observation().getIdentifier() : report.getIdentifier());
    }

    /** The laboratory's number, where it is a number and could not be a name. */
    static @Nullable String number(List<Identifier> identifiers) {
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

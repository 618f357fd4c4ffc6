package org.painpath.evaluation.fhir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.painpath.evaluation.diagnostics.DiagnosticTest;
import org.painpath.evaluation.diagnostics.Presence;
import org.painpath.evaluation.diagnostics.ReportedResult;
import org.painpath.evaluation.diagnostics.ResultCheck;
import org.painpath.evaluation.diagnostics.ResultStatus;
import org.painpath.evaluation.diagnostics.UnitConversion;
import org.painpath.fhir.FhirRefused;

/**
 * One Observation and its components as results, where they are tests of the clinic's catalogue by their LOINC. The unit is
 * the laboratory's; the catalogue converts it.
 */
record ResultReader(Observed observed, LocalDate today, UnitConversion conversion) {

    Stream<ReportedResult> read() {
        return status().stream()
                .flatMap(status -> Stream.concat(
                        result(SentValue.of(observation()), observation().getCode(), status, observed.path()).stream(),
                        components(status)));
    }

    private Stream<ReportedResult> components(ResultStatus status) {
        var components = observation().getComponent();
        return IntStream.range(0, components.size()).boxed().flatMap(i -> {
            ObservationComponentComponent component = components.get(i);
            String path = "%s.component[%d]".formatted(observed.path(), i);
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
        return Observed.test(code).filter(_ -> !value.isSaidToBeAbsent()).map(test -> {
            var result = reported(test, value, status, path);
            if (ResultCheck.of(result, today, conversion) instanceof ResultCheck.Unusable unusable) {
                throw unusable(where(unusable, path), unusable.words());
            }
            return result;
        });
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
                observed.time(),
                status,
                observed.number(),
                value.isCalledCritical());
    }

    private LocalDate day() {
        LocalDate day = observed.day();
        if (day == null) {
            throw observed.noDay();
        }
        return day;
    }

    private String where(ResultCheck.Unusable unusable, String path) {
        return switch (unusable.code()) {
            case "unknown-unit" -> path + ".value.unit";
            case "in-the-future" -> observed.path() + ".effective";
            default -> path + ".value";
        };
    }

    private Observation observation() {
        return observed.observation();
    }

    private static FhirRefused unusable(String path, String words) {
        return FhirRefused.unprocessable(IssueType.VALUE, words, path);
    }
}

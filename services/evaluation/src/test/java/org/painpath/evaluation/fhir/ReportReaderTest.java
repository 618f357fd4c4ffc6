package org.painpath.evaluation.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.painpath.evaluation.LabSamples;
import org.painpath.evaluation.diagnostics.LabReport;
import org.painpath.evaluation.diagnostics.LabReport.Group;
import org.painpath.evaluation.diagnostics.ReportedResult;
import org.painpath.evaluation.diagnostics.ResultStatus;
import org.painpath.evaluation.diagnostics.Retraction;
import org.painpath.evaluation.ucum.UcumConversion;
import org.painpath.fhir.FhirReader;
import org.painpath.fhir.FhirRefused;
import org.painpath.fhir.Issue;

class ReportReaderTest {
    private static final FhirReader FHIR = new FhirReader();
    /** Only the creatinine says more than the day. */
    private static final Instant MORNING = Instant.parse("2026-11-22T07:15:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UUID REFERRAL = UUID.fromString("01939c2e-1111-7abc-8def-000000000001");
    private static final UUID ORDER = UUID.fromString("01939c2e-2222-7abc-8def-000000000002");
    private static final String REPORT = LabSamples.own("fhir/laboratory-report.json", REFERRAL, ORDER);
    private static final String BUNDLE = LabSamples.own("fhir/laboratory-bundle.json", REFERRAL, ORDER);

    @Test
    void resultsOfTheCatalogueAreReadInTheLaboratorysUnit() {
        var report = read(REPORT);
        assertThat(report.referralIds()).containsExactly(REFERRAL);
        assertThat(report.placerNumbers()).containsExactly(ORDER);
        assertThat(report.groups())
                .containsExactly(new Group(
                        ORDER,
                        List.of(
                                result("2160-0", "79.6", "umol/L", ResultStatus.FINAL),
                                result("1742-6", "31", "U/L", ResultStatus.FINAL),
                                result("1920-8", "28", "IU/L", ResultStatus.CORRECTED),
                                result("2106-3", "0", "{presence}", ResultStatus.FINAL),
                                result("1751-7", "42", "g/L", ResultStatus.PRELIMINARY)),
                        List.of()));
    }

    @Test
    void theReportsOfABundleAreSortedByTheirOrder() {
        var report = read(BUNDLE);
        assertThat(report.referralIds()).containsExactly(REFERRAL);
        assertThat(report.groups()).extracting(Group::orderId).containsExactly(ORDER, null);
        assertThat(report.groups())
                .extracting(group -> group.results().getFirst().reportId())
                .containsExactly("CL-779", "CL-780");
    }

    @Test
    void anotherNumberIsNotOurs() {
        var report = read(REPORT.replace("https://painpath.org/fhir", "urn:elsewhere")
                .replace(ORDER.toString(), "GP20260423001"));
        assertThat(report.referralIds()).isEmpty();
        assertThat(report.placerNumbers()).isEmpty();
        assertThat(report.groups().getFirst().orderId()).isNull();
    }

    @Test
    void thePlacersNumberUnderAnyNameMayBeOurOrder() {
        var report = read(REPORT.replace("https://painpath.org/fhir/order", "urn:citylab:placer"));
        assertThat(report.placerNumbers()).isEmpty();
        assertThat(report.groups().getFirst().orderId()).isEqualTo(ORDER);
    }

    @Test
    void theTestsOfAPanelAreItsComponents() {
        var report = read("""
                {"resourceType":"Observation","status":"final","code":{"text":"Liver"},"effectiveDateTime":"2026-11-22",
                 "component":[{"code":{"coding":[{"system":"http://loinc.org","code":"1742-6"}]},
                               "valueQuantity":{"value":31,"unit":"U/L"}},
                              {"code":{"coding":[{"system":"http://loinc.org","code":"1920-8"}]},
                               "dataAbsentReason":{"text":"haemolysed"}}]}""");
        assertThat(report.groups().getFirst().results())
                .extracting(ReportedResult::loinc)
                .containsExactly("1742-6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"registered", "cancelled", "unknown"})
    void whatIsNotAResultYetOrAnyMoreIsPassedOver(String status) {
        assertThat(read(observation(status, "\"valueQuantity\":{\"value\":1,\"unit\":\"mg/dL\"}"))
                        .groups())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"HH, true", "LL, true", "AA, true", "H, false"})
    void whatTheLaboratoryCallsCriticalIsSo(String code, boolean critical) {
        String value =
                "\"valueQuantity\":{\"value\":1,\"unit\":\"mg/dL\"},\"interpretation\":[{\"coding\":[{\"code\":\"%s\"}]}]";
        assertThat(read(observation("final", value.formatted(code)))
                        .groups()
                        .getFirst()
                        .results())
                .extracting(ReportedResult::calledCritical)
                .containsExactly(critical);
    }

    @Test
    void aStudyOfWhichNothingButThatIsSaidIsAbnormal() {
        var report = read("""
                {"resourceType":"Observation","status":"final","effectiveDateTime":"2026-11-22",
                 "code":{"coding":[{"system":"http://loinc.org","code":"30657-1"}]},
                 "interpretation":[{"coding":[{"code":"AA"}]}]}""");
        assertThat(report.groups().getFirst().results()).singleElement().satisfies(result -> {
            assertThat(result.value()).isEqualByComparingTo("1");
            assertThat(result.calledCritical()).isTrue();
        });
    }

    @Test
    void aReportThatWillNotBeMadeHasNoResults() {
        assertThat(read(REPORT.replace("\"partial\"", "\"cancelled\"")).groups())
                .isEmpty();
    }

    @Test
    void aReportThatWasAMistakeTakesBackEverythingOfIt() {
        var group = read(REPORT.replace("\"partial\"", "\"entered-in-error\""))
                .groups()
                .getFirst();

        assertThat(group.orderId()).isEqualTo(ORDER);
        assertThat(group.results()).isEmpty();
        assertThat(group.retractions())
                .contains(
                        new Retraction("2160-0", LocalDate.of(2026, 11, 22), MORNING, "CL-778"),
                        new Retraction(null, null, null, "CL-778"));
    }

    @Test
    void anObservationThatWasAMistakeIsTakenBack() {
        var wrong = observation("entered-in-error", "\"valueQuantity\":{\"value\":1,\"unit\":\"mg/dL\"}");

        assertThat(read(wrong).groups())
                .containsExactly(new Group(
                        null, List.of(), List.of(new Retraction("2160-0", LocalDate.of(2026, 11, 22), null, null))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"value\": 79.6 | \"value\": 79600 | DiagnosticReport.contained[2].value",
                "\"value\": 79.6 | \"value\": 1e12 | DiagnosticReport.contained[2].value",
                "\"value\": 79.6 | \"value\": 79.6, \"comparator\": \"<\" | DiagnosticReport.contained[2].value",
                "\"code\": \"umol/L\" | \"code\": \"mol/kg\" | DiagnosticReport.contained[2].value.unit",
                "2026-11-22T08:15:00+01:00 | 2026-11-29 | DiagnosticReport.contained[2].effective",
                "\"start\": \"2026-11-22\", | | DiagnosticReport.contained[3].effective",
                "\"260385009\", \"display\": \"Negative\" | \"1\", \"display\": \"Perhaps\" | DiagnosticReport.contained[6].value",
                "#hcg\"} | #none\"} | DiagnosticReport.result[4]"
            })
    void whatCannotBeUsedIsNamed(String text, String replacement, String path) {
        String changed = REPORT.replace(text, replacement == null ? "" : replacement);
        assertThat(changed).isNotEqualTo(REPORT);
        var refused = catchThrowableOfType(FhirRefused.class, () -> read(changed));
        assertThat(refused.status().value()).isEqualTo(422);
        assertThat(refused.issues()).extracting(Issue::expression).containsExactly(path);
    }

    @Test
    void inABundleThePathBeginsAtItsEntry() {
        var refused = catchThrowableOfType(FhirRefused.class, () -> read(BUNDLE.replace("\"Negative\"", "\"Maybe\"")));
        assertThat(refused.issues()).extracting(Issue::expression).containsExactly("Bundle.entry[2].resource.value");
    }

    @Test
    void aBundleWithoutReportsOrOfAnotherTypeIsRefused() {
        var empty = catchThrowableOfType(
                FhirRefused.class, () -> read("{\"resourceType\":\"Bundle\",\"type\":\"transaction\"}"));
        assertThat(empty.issues()).extracting(Issue::expression).containsExactly("Bundle.entry.resource");
        var found = catchThrowableOfType(
                FhirRefused.class, () -> read(BUNDLE.replace("\"type\": \"transaction\"", "\"type\": \"searchset\"")));
        assertThat(found.issues()).extracting(Issue::expression).containsExactly("Bundle.type");
    }

    @Test
    void everyExampleOfOtherSystemsIsReadOrRefusedWithIssues() throws IOException {
        for (String folder : List.of("fhir/r4-spec-examples", "fhir/validator-cases", "fhir/ahrq-pain")) {
            for (var file : LabSamples.corpus(folder, ".json")) {
                try {
                    read(Files.readString(file));
                } catch (FhirRefused refused) {
                    assertThat(refused.issues()).as(file.toString()).isNotEmpty();
                    assertThat(refused.status().is4xxClientError()).isTrue();
                }
            }
        }
    }

    private static String observation(String status, String value) {
        return """
                {"resourceType":"Observation","status":"%s","effectiveDateTime":"2026-11-22",
                 "code":{"coding":[{"system":"http://loinc.org","code":"2160-0"}]},%s}""".formatted(status, value);
    }

    private static LabReport read(String json) {
        return ReportReader.read(
                switch (FHIR.read(json)) {
                    case Bundle bundle -> SentReports.in(bundle);
                    case DiagnosticReport report -> List.of(SentReports.of(report));
                    case Observation observation -> List.of(SentReports.of(observation));
                    default -> List.of();
                },
                TODAY,
                UcumConversion.load());
    }

    private static ReportedResult result(String loinc, String value, String unit, ResultStatus status) {
        Instant at = loinc.equals("2160-0") ? MORNING : null;
        return new ReportedResult(loinc, new BigDecimal(value), unit, LocalDate.of(2026, 11, 22), at, status, "CL-778");
    }
}

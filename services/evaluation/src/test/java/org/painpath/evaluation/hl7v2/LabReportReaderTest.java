package org.painpath.evaluation.hl7v2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.evaluation.LabSamples;
import org.painpath.evaluation.diagnostics.LabReport;
import org.painpath.evaluation.diagnostics.ReportedResult;
import org.painpath.evaluation.diagnostics.ResultStatus;
import org.painpath.evaluation.diagnostics.Retraction;
import org.painpath.evaluation.ucum.UcumConversion;
import org.painpath.hl7v2.Er7Reader;
import org.painpath.hl7v2.Hl7Error;
import org.painpath.hl7v2.Hl7Refused;

class LabReportReaderTest {
    private static final UUID REFERRAL = UUID.fromString("01939c2e-1111-7abc-8def-000000000001");
    private static final UUID ORDER = UUID.fromString("01939c2e-2222-7abc-8def-000000000002");
    /** Of the creatinine; the others have the time of the report. */
    private static final Instant MORNING = Instant.parse("2026-11-22T08:15:00Z");

    private static final String MESSAGE = LabSamples.own("hl7v2/oru-r01.hl7", REFERRAL, ORDER);

    @Test
    void resultsOfTheCatalogueAreReadInTheLaboratorysUnit() {
        var report = read(MESSAGE);
        assertThat(report.referralIds()).containsExactly(REFERRAL);
        assertThat(report.groups()).singleElement().satisfies(group -> {
            assertThat(group.orderId()).isEqualTo(ORDER);
            assertThat(group.results())
                    .containsExactly(
                            result("2160-0", "79.6", "umol/L", ResultStatus.FINAL),
                            result("1742-6", "31", "U/L", ResultStatus.FINAL),
                            result("1920-8", "28", "IU/L", ResultStatus.FINAL),
                            result("2106-3", "0", "{presence}", ResultStatus.FINAL),
                            result("1751-7", "42", "g/L", ResultStatus.PRELIMINARY));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "20261122081500, 2026-11-22T08:15:00Z",
        "202611220815, 2026-11-22T08:15:00Z",
        "20261122081530.25-0600, 2026-11-22T14:15:30Z",
        "20261122081500+0530, 2026-11-22T02:45:00Z",
        "2026112208,",
        "20261122,",
    })
    void theTimeIsAsExactAsTheLaboratorySaysIt(String sent, Instant observedAt) {
        var result = read(MESSAGE.replace("20261122081500", sent))
                .groups()
                .getFirst()
                .results()
                .getFirst();

        assertThat(result.observedOn()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(result.observedAt()).isEqualTo(observedAt);
    }

    @Test
    void anotherNumberIsNotOurs() {
        var report = read(MESSAGE.replace(ORDER.toString(), "GP20260423001").replace("^^^PAINPATH", "^^^ELSEWHERE"));
        assertThat(report.referralIds()).isEmpty();
        assertThat(report.groups().getFirst().orderId()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "79.6, high, OBX^1^5",
        "umol/L, mol/kg, OBX^1^6",
        "79.6, 79600, OBX^1^5",
        "20261122081500, 20261332, OBX^1^14",
        "|||F|||20261122081500, ||||||20261122081500, OBX^1^11",
        "260385009^Negative^SCT, 1^Perhaps^L, OBX^5^5"
    })
    void whatCannotBeUsedIsNamed(String text, String replacement, String location) {
        var refused = catchThrowableOfType(Hl7Refused.class, () -> read(MESSAGE.replace(text, replacement)));
        assertThat(refused.errors()).extracting(Hl7Error::location).containsExactly(location);
    }

    @ParameterizedTest
    @CsvSource({"D", "W"})
    void whatTheLaboratoryTakesBackIsNoResult(String status) {
        var group = read(MESSAGE.replace("|||F|||20261122081500", "|||" + status + "|||20261122081500"))
                .groups()
                .getFirst();

        assertThat(group.retractions())
                .containsExactly(new Retraction("2160-0", LocalDate.of(2026, 11, 22), MORNING, "CL-778"));
        assertThat(group.results()).extracting(ReportedResult::loinc).doesNotContain("2160-0");
    }

    @ParameterizedTest
    @CsvSource({"N^Normal^HL70078, 0", "A^Abnormal^HL70078, 1", "17621005^Normal^SCT, 0"})
    void aStudyIsReadByItsCodeAndItsWordsStayOutside(String code, BigDecimal value) {
        var ecg = MESSAGE.replace("OBX|5|CE|2106-3^hCG^LN||260385009^Negative^SCT", "OBX|5|CE|11524-6^ECG^LN||" + code);

        assertThat(read(ecg).groups().getFirst().results())
                .filteredOn(result -> result.loinc().equals("11524-6"))
                .extracting(ReportedResult::value)
                .containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource({"HH, true", "LL, true", "AA, true", "H~HH, true", "H, false", "N, false", "A, false"})
    void whatTheLaboratoryCallsCriticalIsSo(String flags, boolean critical) {
        var result = read(MESSAGE.replace("|53-97|N|", "|53-97|" + flags + "|"))
                .groups()
                .getFirst()
                .results()
                .getFirst();
        assertThat(result.loinc()).isEqualTo("2160-0");
        assertThat(result.calledCritical()).isEqualTo(critical);
    }

    private static LabReport read(String message) {
        return LabReportReader.read(
                new Er7Reader().read(message.getBytes(StandardCharsets.UTF_8)), UcumConversion.load(), ZoneOffset.UTC);
    }

    private static ReportedResult result(String loinc, String value, String unit, ResultStatus status) {
        Instant at = loinc.equals("2160-0") ? MORNING : Instant.parse("2026-11-22T08:00:00Z");
        return new ReportedResult(loinc, new BigDecimal(value), unit, LocalDate.of(2026, 11, 22), at, status, "CL-778");
    }
}

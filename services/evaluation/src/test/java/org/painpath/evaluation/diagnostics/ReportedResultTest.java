package org.painpath.evaluation.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.evaluation.policy.Shipped;
import org.painpath.evaluation.referral.Coding;
import org.painpath.evaluation.referral.Sex;
import org.painpath.evaluation.ucum.UcumConversion;

/** What a laboratory sent: whether it can be used, the words when it cannot, and what of it stops the medicine. */
class ReportedResultTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final UnitConversion UCUM = UcumConversion.load();

    /** A day begins 14 hours before UTC in the first zone and ends 12 hours after it in the last. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:59:59Z, time-of-another-day",
        "2026-11-23T10:00:00Z, usable",
        "2026-11-25T11:59:59Z, usable",
        "2026-11-25T12:00:00Z, time-of-another-day"
    })
    void aTimeIsOfItsDaySomewhereOnEarth(Instant at, String answer) {
        assertThat(answer("2160-0", "0.8", "mg/dL", at, null)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"64, usable", "65, bad-report-id"})
    void aReportNumberHasAtMost64Letters(int letters, String answer) {
        assertThat(answer("2160-0", "0.8", "mg/dL", null, "L".repeat(letters))).isEqualTo(answer);
    }

    @Test
    void aRefusalNamesTheTestAndWhatItMayBe() {
        assertThat(check("2160-0", "124", "mg/dL", null, null))
                .isEqualTo(new ResultCheck.Unusable("implausible-value", "Creatinine is outside 0.1 to 30 mg/dL."));
        assertThat(check("2160-0", "1.4", "U/L", null, null))
                .isEqualTo(new ResultCheck.Unusable(
                        "unknown-unit", "Creatinine is reported in mg/dL or a unit that converts to it."));
    }

    @Test
    void aTestIsCodedInLoinc() {
        assertThat(DiagnosticTest.ALT.coding())
                .isEqualTo(new Coding("http://loinc.org", "1742-6", "Alanine aminotransferase"));
    }

    /** Three upper limits of an enzyme, more than two of bilirubin, any pregnancy; of GGT the limit is that of the sex. */
    @ParameterizedTest
    @CsvSource({
        "ALT,       120,   FEMALE,  true",
        "ALT,       119.9, FEMALE,  false",
        "AST,       120,   MALE,    true",
        "AST,       119.9, MALE,    false",
        "ALP,       390,   MALE,    true",
        "ALP,       389.9, MALE,    false",
        "GGT,       120,   FEMALE,  true",
        "GGT,       120,   MALE,    false",
        "GGT,       180,   MALE,    true",
        "GGT,       120,   UNKNOWN, true",
        "BILIRUBIN, 2.4,   FEMALE,  false",
        "BILIRUBIN, 2.41,  FEMALE,  true",
        "HCG_URINE, 1,     FEMALE,  true",
        "HCG_SERUM, 1,     UNKNOWN, true",
        "HCG_SERUM, 0,     FEMALE,  false",
        "INR,       20,    MALE,    false",
        "EGFR,      1,     MALE,    false",
        "ECG,       1,     MALE,    false"
    })
    void someValuesStopTheMedicine(DiagnosticTest test, String value, Sex sex, boolean stops) {
        var result = new Result(
                test.loinc(),
                new BigDecimal(value),
                test.unit(),
                DAY,
                null,
                ResultStatus.PRELIMINARY,
                null,
                Shipped.catalogue().limits(test));
        assertThat(StopsTreatment.examine(result, sex)).isEqualTo(stops);
    }

    @Test
    void whatTheCatalogueDoesNotKnowStopsNothing() {
        var result = new Result("718-7", BigDecimal.TEN, "g/dL", DAY, null, ResultStatus.FINAL, null, Limits.NONE);
        assertThat(StopsTreatment.examine(result, Sex.FEMALE)).isFalse();
        assertThat(result.isWorseThan(result)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            01900000-0000-7000-8000-000000000001,  true
            1-1-1-1-1,                             false
            01900000-0000-7000-8000-00000000000x,  false
            01900000-0000-7000-8000-0000000000011, false
            none,                                  false
            """)
    void aNumberThatMayBeOursHasTheFormOfOurs(@Nullable String text, boolean ours) {
        assertThat(LabReport.number(text)).isEqualTo(ours ? UUID.fromString(String.valueOf(text)) : null);
    }

    @Test
    void aReportThatIsNotTakenSaysWhy() {
        var refused = new ReportNotTaken(ReportNotTaken.Reason.NO_NUMBER_OF_OURS, "No number of ours.");
        assertThat(refused.reason()).isEqualTo(ReportNotTaken.Reason.NO_NUMBER_OF_OURS);
        assertThat(refused.words()).isEqualTo("No number of ours.");
    }

    private static String answer(
            String loinc, String value, String unit, @Nullable Instant at, @Nullable String reportId) {
        return switch (check(loinc, value, unit, at, reportId)) {
            case ResultCheck.Usable _ -> "usable";
            case ResultCheck.Unusable unusable -> unusable.code();
        };
    }

    private static ResultCheck check(
            String loinc, String value, String unit, @Nullable Instant at, @Nullable String reportId) {
        return ResultCheck.of(
                new ReportedResult(loinc, new BigDecimal(value), unit, DAY, at, ResultStatus.FINAL, reportId),
                DAY,
                UCUM);
    }
}

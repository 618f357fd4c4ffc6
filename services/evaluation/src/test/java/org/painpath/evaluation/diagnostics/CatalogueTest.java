package org.painpath.evaluation.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.painpath.evaluation.policy.Shipped;
import org.painpath.evaluation.referral.Sex;

class CatalogueTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Catalogue CATALOGUE = Shipped.catalogue();

    @ParameterizedTest
    @CsvSource({
        "CREATININE, 0.5, FEMALE, NORMAL",
        "CREATININE, 1.1, FEMALE, NORMAL",
        "CREATININE, 1.2, FEMALE, HIGH",
        "CREATININE, 1.2, MALE, NORMAL",
        "CREATININE, 0.6, MALE, LOW",
        "CREATININE, 1.2, UNKNOWN, HIGH",
        "CREATININE, 0.6, OTHER, LOW",
        "CREATININE, 5, MALE, HIGH",
        "CREATININE, 5.01, MALE, CRITICAL_HIGH",
        "ALT, 40, FEMALE, NORMAL",
        "ALT, 40.1, FEMALE, HIGH",
        "ALT, 800.1, FEMALE, CRITICAL_HIGH",
        "GGT, 50, FEMALE, HIGH",
        "GGT, 50, MALE, NORMAL",
        "GGT, 800, FEMALE, HIGH",
        "GGT, 801, FEMALE, CRITICAL_HIGH",
        "ALP, 2601, FEMALE, CRITICAL_HIGH",
        "BILIRUBIN, 12.1, MALE, CRITICAL_HIGH",
        "ALBUMIN, 3.4, MALE, LOW",
        "ALBUMIN, 1.4, MALE, CRITICAL_LOW",
        "INR, 5.1, MALE, CRITICAL_HIGH",
        "EGFR, 59, MALE, LOW",
        "EGFR, 14.9, MALE, CRITICAL_LOW",
        "HCG_URINE, 0, FEMALE, NORMAL",
        "HCG_URINE, 1, FEMALE, ABNORMAL",
        "ECG, 0, MALE, NORMAL",
        "ECG, 1, MALE, ABNORMAL",
    })
    void aValueIsReadAgainstItsRanges(DiagnosticTest test, BigDecimal value, Sex sex, Flag flag) {
        var result = new Result(
                test.loinc(), value, test.unit(), DAY, null, ResultStatus.FINAL, null, CATALOGUE.limits(test));
        assertThat(result.flag(sex)).isEqualTo(flag);
    }

    @ParameterizedTest
    @CsvSource({
        "CREATININE, 0.9, CRITICAL_HIGH",
        "CREATININE, 0.4, CRITICAL_LOW",
        "CREATININE, 2.0, CRITICAL_HIGH",
        "ALBUMIN, 1.4, CRITICAL_LOW",
        "MRI_BRAIN, 1, CRITICAL_HIGH"
    })
    void whatTheLaboratoryCallsCriticalIsSo(DiagnosticTest test, BigDecimal value, Flag flag) {
        var result = new Result(
                test.loinc(), value, test.unit(), DAY, null, ResultStatus.FINAL, null, CATALOGUE.limits(test), true);
        assertThat(result.flag(Sex.FEMALE)).isEqualTo(flag);
    }

    @ParameterizedTest
    @EnumSource(DiagnosticTest.class)
    void whatIsUsualIsPlausibleAndNotCritical(DiagnosticTest test) {
        var limits = CATALOGUE.limits(test);
        for (Sex sex : Sex.values()) {
            var usual = limits.reference(sex);
            Stream.of(usual.low(), usual.high())
                    .filter(end -> end != null)
                    .forEach(end -> assertThat(test.plausible().holds(end)
                                    && limits.uncritical().holds(end))
                            .isTrue());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "HCG_URINE, Positive, 1",
        "HCG_URINE, 260385009, 0",
        "HCG_URINE, normal, ",
        "HCG_URINE, N, ",
        "ECG, Normal, 0",
        "ECG, A, 1",
        "NERVE_CONDUCTION, 263654008, 1",
        "MRI_LUMBAR_SPINE, 17621005, 0",
        "ECG, negative, ",
        "ECG, sinus rhythm, ",
        "CREATININE, Positive, ",
    })
    void aWordMeansWhatItsTestAsks(DiagnosticTest test, String word, BigDecimal value) {
        assertThat(test.coded(Stream.of(word)).orElse(null)).isEqualTo(value);
    }

    @Test
    void aStudyIsOrderedLikeALaboratoryTest() {
        assertThat(DiagnosticTest.find("18749-2")).contains(DiagnosticTest.NERVE_CONDUCTION);
        assertThat(DiagnosticTest.NERVE_CONDUCTION.isCoded()).isTrue();
        assertThat(DiagnosticTest.MRI_BRAIN.unit()).isEqualTo("{presence}");
    }
}

package org.painpath.evaluation.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.painpath.evaluation.ucum.UcumConversion;

class UnitsTest {
    private static final UnitConversion UCUM = UcumConversion.load();

    @ParameterizedTest
    @CsvSource({
        "CREATININE, 1.4, mg/dL, 1.4",
        "CREATININE, 124, umol/L, 1.4027",
        "CREATININE, 88.4, \u00b5mol/L, 1",
        "CREATININE, 884, \u03bcmol/L, 10",
        "CREATININE, 0.124, mmol/L, 1.4027",
        "CREATININE, 14, mg/L, 1.4",
        "CREATININE, 0.014, g/L, 1.4",
        "ALT, 0.5, ukat/L, 30",
        "ALT, 0.5, \u00b5kat/L, 30",
        "AST, 0.03, U/mL, 30",
        "BILIRUBIN, 34.208, umol/L, 2",
        "BILIRUBIN, 20, umol/L, 1.1693",
        "ALBUMIN, 38, g/L, 3.8",
        "ALBUMIN, 3.8, g/dL, 3.8",
        "ALT, 31, U/L, 31",
        "ALT, 31, IU/L, 31",
        "AST, 31, [IU]/L, 31",
        "INR, 1.1, {INR}, 1.1",
        "INR, 1.1, '', 1.1",
        "HCG_URINE, 0, {presence}, 0",
        "EGFR, 54, mL/min/1.73m2, 54",
    })
    void bringsAValueIntoTheUnitOfTheCatalogue(DiagnosticTest test, BigDecimal value, String unit, String expected) {
        assertThat(test.inCatalogueUnit(value, unit, UCUM))
                .hasValueSatisfying(
                        converted -> assertThat(converted.toPlainString()).isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "CREATININE, mmol/kg",
        "CREATININE, mol",
        "CREATININE, [degF]",
        "CREATININE, a unit of nobody",
        "CREATININE, ''",
        "ALBUMIN, mmol/L",
        "ALT, mg/dL",
        "INR, %",
        "EGFR, mL/min",
        "BILIRUBIN, U/L",
        "HCG_SERUM, U/L",
    })
    void doesNotGuessAUnit(DiagnosticTest test, String unit) {
        assertThat(test.inCatalogueUnit(BigDecimal.TEN, unit, UCUM)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CREATININE, 0.1, true",
        "CREATININE, 30, true",
        "CREATININE, 124, false",
        "ALBUMIN, 38, false",
        "HCG_URINE, 1, true",
        "HCG_URINE, 1.0, true",
        "HCG_URINE, 0.5, false",
        "HCG_URINE, 2, false",
    })
    void knowsWhatAValueCanBe(DiagnosticTest test, BigDecimal value, boolean plausible) {
        assertThat(test.isPlausible(value)).isEqualTo(plausible);
    }

    @ParameterizedTest
    @EnumSource(DiagnosticTest.class)
    void everyLoincHasItsCheckDigit(DiagnosticTest test) {
        String[] parts = test.loinc().split("-");
        assertThat(Integer.parseInt(parts[1])).isEqualTo(checkDigit(parts[0]));
        assertThat(DiagnosticTest.find(test.loinc())).hasValue(test);
    }

    @Test
    void labsCountNinetyDaysPregnancyTestsSevenAndStudiesAYear() {
        assertThat(DiagnosticTest.ECG.maxAgeDays()).isEqualTo(365);
        assertThat(DiagnosticTest.CREATININE.maxAgeDays()).isEqualTo(90);
        assertThat(DiagnosticTest.HCG_SERUM.maxAgeDays()).isEqualTo(7);
        assertThat(DiagnosticTest.HCG_URINE.maxAgeDays()).isEqualTo(7);
    }

    /** Mod 10 (Luhn), as LOINC's users' guide says. */
    private static int checkDigit(String number) {
        int sum = 0;
        boolean doubled = true;
        for (int i = number.length() - 1; i >= 0; i--, doubled = !doubled) {
            int digit = (number.charAt(i) - '0') * (doubled ? 2 : 1);
            sum += digit / 10 + digit % 10;
        }
        return (10 - sum % 10) % 10;
    }
}

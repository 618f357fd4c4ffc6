package org.painpath.evaluation.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibleMeasurementsTest {

    @ParameterizedTest
    @CsvSource({
        "30, 100, 60, 30, 20, 50",
        "300, 250, 260, 160, 250, 100",
        "70.1, 168, 124, 78, , ",
    })
    void acceptsTheEndsOfEveryRange(
            BigDecimal kg, BigDecimal cm, int systolic, int diastolic, Integer heartRate, Integer spo2) {
        assertThat(PlausibleMeasurements.problems(measured(kg, cm, systolic, diastolic, heartRate, spo2)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "29.9, 168, 124, 78, 72, 98, Weight",
        "300.1, 168, 124, 78, 72, 98, Weight",
        "70, 99.9, 124, 78, 72, 98, Height",
        "70, 250.1, 124, 78, 72, 98, Height",
        "70, 168, 59, 40, 72, 98, Systolic",
        "70, 168, 261, 78, 72, 98, Systolic",
        "70, 168, 124, 29, 72, 98, Diastolic",
        "70, 168, 200, 161, 72, 98, Diastolic",
        "70, 168, 124, 78, 19, 98, Heart",
        "70, 168, 124, 78, 251, 98, Heart",
        "70, 168, 124, 78, 72, 49, Oxygen",
        "70, 168, 124, 78, 72, 101, Oxygen",
        "70, 168, 80, 80, 72, 98, Diastolic",
    })
    void namesTheOneNumberThatCannotBe(
            BigDecimal kg, BigDecimal cm, int systolic, int diastolic, Integer heartRate, Integer spo2, String named) {
        assertThat(PlausibleMeasurements.problems(measured(kg, cm, systolic, diastolic, heartRate, spo2)))
                .singleElement()
                .asString()
                .startsWith(named);
    }

    @Test
    void namesEveryNumberThatCannotBe() {
        assertThat(PlausibleMeasurements.problems(measured(BigDecimal.ONE, BigDecimal.ONE, 124, 78, 0, 98)))
                .hasSize(3);
    }

    private static Examination measured(
            BigDecimal kg, BigDecimal cm, int systolic, int diastolic, Integer heartRate, Integer spo2) {
        return new Examination(LocalDate.of(2026, 11, 24), kg, cm, systolic, diastolic, heartRate, spo2, null, null);
    }
}

package org.painpath.prescriptionreview.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.prescriptionreview.facts.Patients.TODAY;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.prescriptionreview.facts.LabTest;
import org.painpath.prescriptionreview.facts.Patients;
import org.painpath.prescriptionreview.facts.ReviewFacts;

/** Since when an input is out of date: the day of the last one on file. */
class LastOnFileTest {

    @ParameterizedTest
    @CsvSource({
        "kidney-function-is-known,       CREATININE",
        "liver-function-allows-ketamine, BILIRUBIN",
        "liver-enzymes-below-limit,      ALT"
    })
    void isTheDayOfTheLastLaboratoryValue(String rule, LabTest test) {
        var patient = Patients.childPughB();
        assertThat(LastOnFile.of(rule, patient.measured(test, 100).facts()))
                .isEqualTo(TODAY.minusDays(100).toString());
        assertThat(LastOnFile.of(rule, patient.without(test).facts())).isNull();
    }

    @Test
    void isTheDayOfTheLastWeight() {
        var patient = Patients.ordinary();
        patient.weightOn = LocalDate.of(2026, 10, 1);
        assertThat(LastOnFile.of("weight-is-recent-and-plausible", patient.facts()))
                .isEqualTo("2026-10-01");
        assertThat(LastOnFile.of("weight-is-recent-and-plausible", ReviewFacts.NONE))
                .isNull();
        assertThat(LastOnFile.of("medications-are-coded", patient.facts())).isNull();
    }
}

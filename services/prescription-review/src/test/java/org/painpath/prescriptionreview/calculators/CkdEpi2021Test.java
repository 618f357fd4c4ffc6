package org.painpath.prescriptionreview.calculators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CkdEpi2021Test {

    /** Clinical reference 3.2. */
    @ParameterizedTest
    @CsvSource({
        "0.8, 55, FEMALE,  86.9607,  87, G2",
        "1.4, 70, MALE,    54.0699,  54, G3a",
        "2.6, 45, FEMALE,  22.4943,  22, G4",
        "0.9, 40, MALE,   110.7256, 111, G1",
        "4.8, 62, MALE,    12.9547,  13, G5",
        "1.0, 68, FEMALE,  61.3646,  61, G2",
        "0.6, 30, FEMALE, 123.7579, 124, G1",
        "1.1, 82, FEMALE,  50.1687,  50, G3a"
    })
    void agreesWithTheReference(
            BigDecimal creatinine, int age, Sex sex, BigDecimal exact, int reported, GfrCategory category) {
        assertThat(CkdEpi2021.exact(creatinine, BigDecimal.valueOf(age), sex)).isEqualByComparingTo(exact);
        assertThat(CkdEpi2021.reported(creatinine, age, sex)).isEqualTo(reported);
        assertThat(GfrCategory.ofReported(reported)).isEqualTo(category);
    }

    @Test
    void agreesWithOtherImplementations() {
        for (var row : Corpus.rows("egfr-ckdepi-2021.csv")) {
            var creatinine = new BigDecimal(row.get("creatinine"));
            var milligrams = row.get("unit").equals("umol/L")
                    ? creatinine.divide(new BigDecimal("88.4"), MathContext.DECIMAL64)
                    : creatinine;
            var sex = Sex.valueOf(row.get("sex").toUpperCase(Locale.ROOT));
            assertThat(CkdEpi2021.exact(milligrams, new BigDecimal(row.get("age")), sex))
                    .as(row.get("id"))
                    .isCloseTo(new BigDecimal(row.get("expected_egfr")), within(new BigDecimal(row.get("tolerance"))));
        }
    }
}

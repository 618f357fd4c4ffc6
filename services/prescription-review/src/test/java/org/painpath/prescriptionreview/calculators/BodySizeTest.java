package org.painpath.prescriptionreview.calculators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodySizeTest {

    /** Clinical reference 3.2. */
    @ParameterizedTest
    @CsvSource({
        "170,  80, MALE,   27.68, 65.94, 71.56",
        "160, 110, FEMALE, 42.97, 52.38, 75.43",
        "180,  78, MALE,   24.07, 74.99, 76.20"
    })
    void agreesWithTheReference(
            BigDecimal height, BigDecimal weight, Sex sex, BigDecimal index, BigDecimal ideal, BigDecimal adjusted) {
        var size = new BodySize(height, weight, sex);
        assertThat(size.bodyMassIndex()).isEqualByComparingTo(index);
        assertThat(size.idealKg()).isEqualByComparingTo(ideal);
        assertThat(size.adjustedKg()).isEqualByComparingTo(adjusted);
    }

    @Test
    void idealWeightAgreesWithOtherSources() {
        for (var row : Corpus.rows("ibw-devine.csv")) {
            var sex = Sex.valueOf(row.get("sex").toUpperCase(Locale.ROOT));
            var size = new BodySize(centimetres(row.get("height"), row.get("unit")), BigDecimal.TEN, sex);
            assertThat(size.idealKg())
                    .as(row.get("id"))
                    .isCloseTo(new BigDecimal(row.get("expected_kg")), tolerance(row.get("tolerance")));
        }
    }

    @Test
    void bodyMassIndexAgreesWithOtherSources() {
        for (var row : Corpus.rows("bmi.csv")) {
            var size = new BodySize(
                    centimetres(row.get("height"), row.get("height_unit")),
                    kilograms(row.get("weight"), row.get("weight_unit")),
                    Sex.FEMALE);
            assertThat(size.bodyMassIndex())
                    .as(row.get("id"))
                    .isCloseTo(new BigDecimal(row.get("expected_bmi")), tolerance(row.get("tolerance")));
        }
    }

    /** Ours has two decimals, so it may differ by half of the second. */
    private static org.assertj.core.data.Offset<BigDecimal> tolerance(String published) {
        return within(new BigDecimal(published).add(new BigDecimal("0.005")));
    }

    private static BigDecimal centimetres(String value, String unit) {
        return unit.equals("in") ? new BigDecimal(value).multiply(new BigDecimal("2.54")) : new BigDecimal(value);
    }

    private static BigDecimal kilograms(String value, String unit) {
        return unit.equals("lb") ? new BigDecimal(value).multiply(new BigDecimal("0.45359237")) : new BigDecimal(value);
    }
}

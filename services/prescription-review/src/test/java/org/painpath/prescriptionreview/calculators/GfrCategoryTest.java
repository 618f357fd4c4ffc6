package org.painpath.prescriptionreview.calculators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GfrCategoryTest {

    @ParameterizedTest
    @CsvSource({
        "90, G1", "89, G2", "60, G2", "59, G3a", "45, G3a", "44, G3b", "30, G3b", "29, G4", "15, G4", "14, G5", "0, G5"
    })
    void changesAtEachLimit(int egfr, GfrCategory category) {
        assertThat(GfrCategory.ofReported(egfr)).isEqualTo(category);
    }

    @Test
    void agreesWithOtherImplementations() {
        for (var row : Corpus.rows("kdigo-g-category.csv")) {
            assertThat(GfrCategory.of(new BigDecimal(row.get("egfr"))))
                    .as(row.get("id"))
                    .hasToString(row.get("expected"));
        }
    }

    @Test
    void knowsNoNegativeRate() {
        assertThatIllegalArgumentException().isThrownBy(() -> GfrCategory.ofReported(-1));
    }
}

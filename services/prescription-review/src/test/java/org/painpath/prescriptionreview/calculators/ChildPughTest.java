package org.painpath.prescriptionreview.calculators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildPughTest {
    private static final BigDecimal DEFAULT_VARIANT = new BigDecimal("2.8");
    private static final BigDecimal HARRISON_VARIANT = new BigDecimal("3.0");

    /** Clinical reference 3.2. */
    @ParameterizedTest
    @CsvSource({
        "1.2, 3.8, 1.1, NONE,            NONE,       5, A",
        "2.5, 3.1, 1.8, MILD,            NONE,       9, B",
        "4.1, 2.5, 2.4, MODERATE_SEVERE, GRADE_1_2, 14, C",
        "2.0, 3.5, 1.7, NONE,            NONE,       8, B",
        "3.0, 2.8, 2.3, MILD,            GRADE_1_2, 10, C",
        "1.0, 2.9, 1.0, NONE,            NONE,       6, A"
    })
    void agreesWithTheReference(
            BigDecimal bilirubin,
            BigDecimal albumin,
            BigDecimal inr,
            Ascites ascites,
            Encephalopathy encephalopathy,
            int points,
            ChildPugh.Grade grade) {
        var childPugh = ChildPugh.of(bilirubin, albumin, inr, ascites, encephalopathy, DEFAULT_VARIANT);
        assertThat(childPugh.points()).isEqualTo(points);
        assertThat(childPugh.grade()).isEqualTo(grade);
    }

    @Test
    void theHarrisonVariantChangesTheClass() {
        var childPugh = ChildPugh.of(
                new BigDecimal("1.0"),
                new BigDecimal("2.9"),
                new BigDecimal("1.0"),
                Ascites.NONE,
                Encephalopathy.NONE,
                HARRISON_VARIANT);
        assertThat(childPugh.points()).isEqualTo(7);
        assertThat(childPugh.grade()).isEqualTo(ChildPugh.Grade.B);
    }

    @Test
    void agreesWithOtherImplementations() {
        for (var row : Corpus.rows("child-pugh.csv")) {
            var childPugh = ChildPugh.of(
                    new BigDecimal(row.get("bilirubin_mg_dl")),
                    new BigDecimal(row.get("albumin_g_dl")),
                    new BigDecimal(row.get("inr")),
                    ascites(row.get("ascites")),
                    encephalopathy(row.get("encephalopathy")),
                    DEFAULT_VARIANT);
            assertThat(childPugh.points()).as(row.get("id")).hasToString(row.get("expected_points"));
            assertThat(childPugh.grade()).as(row.get("id")).hasToString(row.get("expected_class"));
        }
    }

    private static Ascites ascites(String words) {
        return switch (words) {
            case "none" -> Ascites.NONE;
            case "mild" -> Ascites.MILD;
            case "moderate-severe" -> Ascites.MODERATE_SEVERE;
            default -> throw new IllegalArgumentException(words);
        };
    }

    private static Encephalopathy encephalopathy(String words) {
        return switch (words) {
            case "none" -> Encephalopathy.NONE;
            case "grade 1-2", "grade 1", "mild" -> Encephalopathy.GRADE_1_2;
            case "grade 3-4" -> Encephalopathy.GRADE_3_4;
            default -> throw new IllegalArgumentException(words);
        };
    }
}

package org.painpath.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.instruments.Budapest.Category;

/** Vectors CRPS-1 and CRPS-2 of clinical reference 1.7, the bounds of both criteria, and what is missing. */
class BudapestTest {

    /** Categories in order: sensory, vasomotor, sudomotor or oedema, motor or trophic. */
    @ParameterizedTest(name = "A {0}, symptoms {1}, signs {2}, D {3}")
    @CsvSource(delimiter = '|', textBlock = """
            1 | 1 1 1 0 | 1 1 0 0 | 1 | symptom-categories 3 sign-categories 2 CLINICAL
            1 | 1 1 1 1 | 0 0 0 1 | 1 | symptom-categories 4 sign-categories 1 NOT_MET
            1 | 1 1 1 1 | 0 0 1 1 | 1 | symptom-categories 4 sign-categories 2 RESEARCH
            1 | 1 1 0 0 | 1 1 1 1 | 1 | symptom-categories 2 sign-categories 4 NOT_MET
            0 | 1 1 1 1 | 1 1 1 1 | 1 | symptom-categories 4 sign-categories 4 NOT_MET
            1 | 1 1 1 1 | 1 1 1 1 | 0 | symptom-categories 4 sign-categories 4 NOT_MET
            1 | 1 1 1 0 | . . . . | 1 | symptom-categories 3 PARTIAL SENSORY,VASOMOTOR,SUDOMOTOR_OEDEMA,MOTOR_TROPHIC
            1 | 1 1 1 0 | 1 1 . 0 | 1 | symptom-categories 3 PARTIAL SUDOMOTOR_OEDEMA
            . | 1 . 1 0 | 1 1 . 0 | 1 | PARTIAL SUDOMOTOR_OEDEMA without DISPROPORTIONATE_PAIN,VASOMOTOR
            . | 1 1 1 1 | 1 1 1 1 | . | INCOMPLETE without DISPROPORTIONATE_PAIN,NO_BETTER_DIAGNOSIS
            1 | 1 1 1 . | 1 1 1 1 | 1 | INCOMPLETE without MOTOR_TROPHIC
            """)
    void criteria(String a, String symptoms, String signs, String d, String expected) {
        assertThat(Given.line(budapest(a, symptoms, signs, d).read())).isEqualTo(expected);
    }

    @Test
    void theReadingIsASentence() {
        assertThat(budapest("1", "1 1 1 0", "1 1 0 0", "1").read().words())
                .isEqualTo("Budapest criteria: clinical, symptoms in 3 and signs in 2 of 4 categories.");
        assertThat(budapest("1", "1 1 1 0", "1 1 . 0", "1").read().words())
                .isEqualTo("Budapest is partial: signs to be examined in person: sudomotor oedema.");
    }

    @Test
    void signsSeenLaterLieOverWhatWasAskedEarlier() {
        var asked = budapest("1", "1 1 1 1", ". . . .", "1");
        var examined = budapest(".", ". . . 0", "1 1 0 0", ".");
        var together = examined.over(asked);

        assertThat(together).isEqualTo(budapest("1", "1 1 1 0", "1 1 0 0", "1"));
        assertThat(together.outcome()).contains(Budapest.Outcome.CLINICAL);
        assertThat(asked.outcome()).isEmpty();
        assertThat(budapest("0", "1 1 1 1", ". . . .", "0").over(asked).disproportionatePain())
                .isFalse();
        assertThat(budapest("0", "1 1 1 1", ". . . .", "0").over(asked).noBetterDiagnosis())
                .isFalse();
    }

    private static Budapest budapest(String a, String symptoms, String signs, String d) {
        return new Budapest(answer(a), categories(symptoms), categories(signs), answer(d));
    }

    private static Map<Category, Boolean> categories(String given) {
        Map<Category, Boolean> known = new EnumMap<>(Category.class);
        String[] answers = given.trim().split("\\s+");
        for (Category category : Category.values()) {
            Boolean answer = answer(answers[category.ordinal()]);
            if (answer != null) {
                known.put(category, answer);
            }
        }
        return known;
    }

    private static Boolean answer(String given) {
        return given.equals(".") ? null : given.equals("1");
    }
}

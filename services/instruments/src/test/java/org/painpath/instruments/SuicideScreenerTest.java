package org.painpath.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vectors CSS-1 to CSS-4 of clinical reference 1.7, and what the skip logic of 1.6 leaves out. */
class SuicideScreenerTest {

    /** The order: wish, thoughts, behaviour, method, intent, plan, behaviour within three months. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1 0 0 . . . . | LOW
            0 1 0 1 0 0 . | MODERATE
            0 0 1 . . . 0 | MODERATE
            0 0 1 . . . 1 | HIGH
            0 0 0 . . . . | NONE
            0 1 0 0 0 0 . | LOW
            0 1 0 0 1 0 . | HIGH
            0 1 0 0 0 1 . | HIGH
            0 1 . . 1 . . | HIGH without BEHAVIOUR,METHOD,PLAN
            . . . . . . 1 | HIGH without WISH_TO_BE_DEAD,THOUGHTS,BEHAVIOUR
            0 1 0 1 . . . | INCOMPLETE without INTENT,PLAN
            0 1 0 . . . . | INCOMPLETE without METHOD,INTENT,PLAN
            0 0 1 . . . . | INCOMPLETE without BEHAVIOUR_WITHIN_THREE_MONTHS
            . 0 0 . . . . | INCOMPLETE without WISH_TO_BE_DEAD
            0 . 0 . . . . | INCOMPLETE without THOUGHTS
            0 0 . . . . . | INCOMPLETE without BEHAVIOUR
            """)
    void answersGiveTheRiskLevel(String answers, String expected) {
        assertThat(Given.line(Given.reading(Questionnaire.CSSRS, answers))).isEqualTo(expected);
    }
}

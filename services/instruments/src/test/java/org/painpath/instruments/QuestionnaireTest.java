package org.painpath.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.painpath.instruments.Questionnaire.Problem;

/** Each questionnaire by its items in order: what it comes to, what it says, and what an item left out does to it. */
class QuestionnaireTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            NRS           | 4                       | score 4 MILD
            NRS           | 5                       | score 5 MODERATE
            NRS           | 7                       | score 7 SEVERE
            NRS           | .                       | INCOMPLETE without PAIN
            PEG           | 7 8 6                   | mean 7.00 sum 21 -
            PEG           | 6 7 7                   | mean 6.67 sum 20 -
            PEG           | 5 6 8                   | mean 6.33 sum 19 -
            PEG           | 7 8 .                   | INCOMPLETE without ACTIVITY
            BPI_SF        | 8 3 5 4 6 5 4 7 3 6 4   | severity 5.00 interference 5.00 MODERATE
            BPI_SF        | 10 8 9 8 . 5 . 7 . 6 4  | severity 8.75 interference 5.50 SEVERE without ACTIVITY,WALKING,RELATIONS
            BPI_SF        | 5 3 4 4 6 5 4 . . . .   | severity 4.00 MILD without WORK,RELATIONS,SLEEP,ENJOYMENT
            BPI_SF        | 5 3 4 5 . . . . . . .   | severity 4.25 MODERATE without ACTIVITY,MOOD,WALKING,WORK,RELATIONS,SLEEP,ENJOYMENT
            BPI_SF        | 5 . 4 5 10 9 10 9 . . . | interference 9.50 - without LEAST,RELATIONS,SLEEP,ENJOYMENT
            BPI_SF        | 5 . 4 5 10 9 10 . . . . | INCOMPLETE without LEAST,WORK,RELATIONS,SLEEP,ENJOYMENT
            PHQ9          | 2 2 2 2 1 1 2 1 0       | total 13 MODERATE
            PHQ9          | 0 0 1 1 0 0 0 0 1       | total 3 MINIMAL
            PHQ9          | 3 3 3 3 3 3 3 3 3       | total 27 SEVERE
            PHQ9          | 3 3 . 3 3 3 3 3 .       | INCOMPLETE without Q3,Q9
            GAD7          | 1 1 1 1 0 1 2           | total 7 MILD
            GAD7          | 0 0 1 1 0 1 0           | total 3 MINIMAL
            GAD7          | 0 0 1 1 0 1 .           | INCOMPLETE without Q7
            DN4_INTERVIEW | 1 0 1 0 0 0 0           | interview 2 NEGATIVE
            DN4_INTERVIEW | 1 0 1 0 0 1 0           | interview 3 POSITIVE
            DN4_INTERVIEW | 1 0 1 0 0 1 .           | INCOMPLETE without ITCHING
            PAIN_DETECT   | 3 3 3 3 3 2 2 2 1       | total 20 LIKELY
            PAIN_DETECT   | 2 2 2 2 2 1 1 1 0       | total 12 UNLIKELY
            PAIN_DETECT   | 2 2 2 2 2 1 1 3 0       | total 13 UNCLEAR
            PAIN_DETECT   | 3 3 3 3 3 2 2 . .       | INCOMPLETE without COURSE,RADIATING
            AUDIT_C       | 1 1 0                   | total 2 NEGATIVE
            AUDIT_C       | 1 1 1                   | total 3 POSITIVE
            AUDIT_C       | 4 . 4                   | INCOMPLETE without TYPICAL_DAY
            DAST_10       | 0 0 1 0 0 0 0 0 0 0     | total 0 NONE
            DAST_10       | 1 1 0 1 1 1 1 1 1 1     | total 10 SEVERE
            DAST_10       | 1 0 . 0 0 0 0 0 0 0     | INCOMPLETE without Q3
            """)
    void answersComeTo(Questionnaire questionnaire, String answers, String expected) {
        assertThat(Given.line(Given.reading(questionnaire, answers))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            NRS           | 7                     | NRS 7 of 10: severe pain.
            PEG           | 6 7 7                 | PEG 6.7 of 10.
            BPI_SF        | 8 3 5 5 6 5 4 7 3 6 4 | BPI-SF severity 5.3 of 10, moderate pain; interference 5.0 of 10.
            PHQ9          | 2 2 2 2 2 2 2 2 0     | PHQ-9 16 of 27: moderately severe depression.
            PHQ9          | 0 0 0 0 0 0 0 0 1     | PHQ-9 1 of 27: minimal depression. The last item asks for a C-SSRS screen.
            PHQ9          | 0 0 0 0 0 0 0 0 .     | Not answered: q9.
            GAD7          | 3 3 3 3 3 0 0         | GAD-7 15 of 21: severe anxiety.
            CSSRS         | 1 0 0 . . . .         | C-SSRS low: safety plan, screen again.
            CSSRS         | 0 1 0 1 0 0 .         | C-SSRS moderate: behavioural health sees before dosing.
            CSSRS         | 0 0 1 . . . 1         | C-SSRS high: evaluate at once.
            CSSRS         | 0 0 0 . . . .         | C-SSRS: no risk found.
            CSSRS         | 0 0 . . . . .         | Not answered: behaviour.
            DN4_INTERVIEW | 1 1 1 0 0 0 0         | DN4 interview 3 of 7: positive for neuropathic pain.
            PAIN_DETECT   | 3 3 3 3 3 2 2 2 1     | painDETECT 20 of 38: neuropathic pain likely.
            AUDIT_C       | 1 1 1                 | AUDIT-C 3 of 12: positive at 3.
            DAST_10       | 1 1 0 0 0 0 0 0 0 0   | DAST-10 3 of 10: moderate, positive screen.
            """)
    void theReadingIsASentence(Questionnaire questionnaire, String answers, String words) {
        assertThat(Given.reading(questionnaire, answers).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource
    void withoutAnAnswerThereIsNoReading(Questionnaire questionnaire) {
        assertThat(Given.reading(questionnaire, ".")).isInstanceOf(Reading.Incomplete.class);
    }

    @ParameterizedTest
    @EnumSource
    void everyItemHasANameOfItsOwn(Questionnaire questionnaire) {
        assertThat(questionnaire.items()).isNotEmpty().extracting(Item::name).doesNotHaveDuplicates();
    }

    @Test
    void theCodesAreThoseOfTheReference() {
        assertThat(Arrays.stream(Questionnaire.values())
                        .map(it -> it + " " + it.loinc().orElse("-")))
                .containsExactly(
                        "NRS 72514-3",
                        "PEG 91147-9",
                        "BPI_SF -",
                        "PHQ9 44261-6",
                        "GAD7 70274-6",
                        "CSSRS 93374-7",
                        "DN4_INTERVIEW -",
                        "PAIN_DETECT -",
                        "FIBROMYALGIA_2016 -",
                        "AUDIT_C 75626-2",
                        "DAST_10 82667-7");
    }

    @Test
    void whatCannotBeAnAnswerIsNamed() {
        assertThat(Questionnaire.GAD7.problems(Map.of("Q1", 3, "Q2", 0))).isEmpty();
        assertThat(Questionnaire.GAD7.problems(Map.of("Q1", 4)))
                .containsExactly(new Problem("Q1", "must be from 0 to 3"));
        assertThat(Questionnaire.GAD7.problems(Map.of("Q1", -1))).hasSize(1);
        assertThat(Questionnaire.GAD7.problems(Map.of("Q8", 0)))
                .containsExactly(new Problem("Q8", "is no item of GAD7"));
        assertThat(Questionnaire.PAIN_DETECT.problems(Map.of("COURSE", 0, "RADIATING", 2)))
                .extracting(Problem::item)
                .containsExactlyInAnyOrder("COURSE", "RADIATING");
        assertThat(Questionnaire.PAIN_DETECT.problems(Map.of("COURSE", 4, "Q1", 5)))
                .isEmpty();
    }

    @Test
    void whatCannotBeAnAnswerIsNotRead() {
        assertThatThrownBy(() -> Given.reading(Questionnaire.GAD7, "4 0 0 0 0 0 0"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0,false", "1,true", "3,true"})
    void theLastItemOfPhq9AsksForASuicideScreenEvenWhereOthersAreMissing(int last, boolean asks) {
        assertThat(Phq9.needsSuicideScreen(new Answers(Map.of("Q9", last)))).isEqualTo(asks);
        assertThat(Phq9.needsSuicideScreen(new Answers(Map.of("Q1", 3)))).isFalse();
    }
}

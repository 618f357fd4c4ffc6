package org.painpath.integrationtherapy.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers come to the scores of the vectors of clinical reference 1.7. */
class ItemAnswersTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            NRS,              PAIN=7,                                             7
            PEG,              PAIN=6 ENJOYMENT=7 ACTIVITY=7,                      20
            PEG,              PAIN=7 ENJOYMENT=8,                                 none
            BPI_SEVERITY,     WORST=8 LEAST=3 AVERAGE=5 NOW=5,                    5.25
            BPI_SEVERITY,     WORST=8 LEAST=3 AVERAGE=5,                          none
            BPI_INTERFERENCE, ACTIVITY=5 MOOD=4 WALKING=6 WORK=5,                 5.00
            BPI_INTERFERENCE, ACTIVITY=5 MOOD=4 WALKING=6,                        none
            PHQ9,             Q1=2 Q2=2 Q3=2 Q4=2 Q5=1 Q6=1 Q7=2 Q8=1 Q9=0,       13
            GAD7,             Q1=1 Q2=1 Q3=1 Q4=1 Q5=0 Q6=1 Q7=2,                 7
            CSSRS,            WISH_TO_BE_DEAD=1 THOUGHTS=0 BEHAVIOUR=0,           1
            CSSRS,            WISH_TO_BE_DEAD=0 THOUGHTS=0,                       none
            CSSRS,            THOUGHTS=1 PLAN=1,                                  3
            CSSRS,            WISH_TO_BE_DEAD=0 THOUGHTS=0 BEHAVIOUR=1 BEHAVIOUR_WITHIN_THREE_MONTHS=0, 2
            """)
    void comeToTheScore(Instrument instrument, String answers, BigDecimal score) {
        var items = new ItemAnswers(instrument, answers(answers));
        assertThat(items.problems()).isEmpty();
        assertThat(items.score()).isEqualTo(Optional.ofNullable(score));
    }

    @Test
    void anAnswerThatIsNoneIsNamed() {
        assertThat(new ItemAnswers(Instrument.PEG, Map.of("PAIN", 11)).problems())
                .contains("PAIN");
        assertThat(new ItemAnswers(Instrument.PEG, Map.of("SLEEP", 1)).problems())
                .contains("SLEEP");
        assertThat(new ItemAnswers(Instrument.PGIC, Map.of("PGIC", 1)).problems())
                .isNotEmpty();
    }

    @Test
    void theLastItemOfPhq9SpeaksForItself() {
        assertThat(new ItemAnswers(Instrument.PHQ9, Map.of("Q9", 1)).tellSuicidalThoughts())
                .isTrue();
        assertThat(new ItemAnswers(Instrument.PHQ9, Map.of("Q9", 0)).tellSuicidalThoughts())
                .isFalse();
        assertThat(new ItemAnswers(Instrument.GAD7, Map.of("Q7", 3)).tellSuicidalThoughts())
                .isFalse();
    }

    private static Map<String, Integer> answers(String words) {
        Map<String, Integer> answers = new HashMap<>();
        for (String word : words.split(" ")) {
            var parts = word.split("=");
            answers.put(parts[0], Integer.valueOf(parts[1]));
        }
        return answers;
    }
}

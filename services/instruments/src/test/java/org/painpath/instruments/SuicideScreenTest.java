package org.painpath.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clinical reference 1.6 and the vectors of 1.7. */
class SuicideScreenTest {

    @ParameterizedTest(name = "{7} for {0} {1} {2} {3} {4} {5} {6}")
    @CsvSource({
        "false,false,false,false,false,false,false,NONE",
        "true,false,false,false,false,false,false,LOW",
        "false,true,false,false,false,false,false,LOW",
        "false,true,true,false,false,false,false,MODERATE",
        "true,true,false,true,false,false,false,HIGH",
        "true,true,false,false,true,false,false,HIGH",
        "false,false,false,false,false,true,false,MODERATE",
        "false,false,false,false,false,true,true,HIGH",
    })
    void answersGiveTheRiskLevel(
            boolean q1, boolean q2, boolean q3, boolean q4, boolean q5, boolean q6, boolean recent, SuicideRisk risk) {
        assertThat(new SuicideScreen(q1, q2, q3, q4, q5, q6, recent).risk()).isEqualTo(risk);
    }
}

package org.painpath.intake.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.intake.screening.Facts.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.instruments.Answers;
import org.painpath.instruments.Questionnaire;
import org.painpath.instruments.SuicideRisk;
import org.painpath.intake.screening.DatedPoints;
import org.painpath.intake.screening.MedicalHistory;
import org.painpath.intake.screening.ScoreDay;
import org.painpath.intake.screening.ScreeningFacts;
import org.painpath.intake.screening.ScreeningFactsDraft;
import org.painpath.intake.screening.Sex;

/** What a questionnaire adds to what the rules know. */
class ToldFactsTest {
    private static final String MODERATE = "WISH_TO_BE_DEAD=1 THOUGHTS=1 METHOD=1 INTENT=0 PLAN=0 BEHAVIOUR=0";
    private static final String HIGH_BY_ITSELF = "INTENT=1";

    /** Days are counted back from the day of the questionnaire. */
    @ParameterizedTest(name = "{0} {1} days before, then moderate: {2}")
    @CsvSource({
        ",         ,   MODERATE",
        "NONE,     ,   MODERATE",
        "HIGH,     ,   ",
        "HIGH,     1,  MODERATE",
        "NONE,     0,  MODERATE",
        "MODERATE, 0,  MODERATE",
        "HIGH,     0,  ",
        "NONE,     -1, ",
    })
    void theNewerScreenCountsAndOfOneDayTheHigher(
            @Nullable SuicideRisk known, @Nullable Integer daysBefore, @Nullable SuicideRisk told) {
        var before = new ScreeningFactsDraft()
                .cssrs(known)
                .cssrsOn(daysBefore == null ? null : TODAY.minusDays(daysBefore))
                .facts();
        var facts = told(Questionnaire.CSSRS, MODERATE, before);
        assertThat(facts.cssrs()).isEqualTo(told);
        assertThat(facts.cssrsOn()).isEqualTo(told == null ? null : TODAY);
    }

    @Test
    void aHighScreenIsToldThoughALaterOneIsKnown() {
        var known = new ScreeningFactsDraft()
                .cssrs(SuicideRisk.NONE)
                .cssrsOn(TODAY.plusDays(1))
                .facts();
        var facts = told(Questionnaire.CSSRS, HIGH_BY_ITSELF, known);
        assertThat(facts.cssrs()).isEqualTo(SuicideRisk.HIGH);
        assertThat(facts.over(known).cssrs()).isEqualTo(SuicideRisk.NONE);
        assertThat(facts.over(known).lastHighRiskOn()).isEqualTo(TODAY);
    }

    @Test
    void anAnswerThatIsHighByItselfNeedsNoOther() {
        assertThat(told(Questionnaire.CSSRS, HIGH_BY_ITSELF, ScreeningFacts.none())
                        .cssrs())
                .isEqualTo(SuicideRisk.HIGH);
        assertThat(told(Questionnaire.CSSRS, "THOUGHTS=1 METHOD=1", ScreeningFacts.none()))
                .isEqualTo(ScreeningFacts.none());
    }

    @ParameterizedTest
    @CsvSource({"Q9=1, true", "Q1=3 Q9=3, true", "Q1=3 Q9=0, false", "Q1=3, false"})
    void thoughtsOfDeathOnAPhq9AskForAScreenWhateverElseWasLeftOut(String answers, boolean asks) {
        assertThat(told(Questionnaire.PHQ9, answers, ScreeningFacts.none()).suicidalThoughtsOn())
                .isEqualTo(asks ? TODAY : null);
    }

    @Test
    void thoughtsThatAreKnownOfLaterAreNotForgotten() {
        LocalDate tomorrow = TODAY.plusDays(1);
        var known = new ScreeningFactsDraft().suicidalThoughtsOn(tomorrow).facts();
        assertThat(told(Questionnaire.PHQ9, "Q9=2", known)).isEqualTo(ScreeningFacts.none());
    }

    @Test
    void howStrongThePainIsIsTold() {
        assertThat(told(Questionnaire.NRS, "PAIN=8", ScreeningFacts.none()).nrs())
                .isEqualTo(8);
        assertThat(told(Questionnaire.PEG, "PAIN=6 ENJOYMENT=7 ACTIVITY=7", ScreeningFacts.none())
                        .pegScore())
                .isEqualTo(new BigDecimal("6.67"));
        assertThat(told(Questionnaire.PEG, "PAIN=6 ENJOYMENT=7", ScreeningFacts.none()))
                .isEqualTo(ScreeningFacts.none());
    }

    /** Days are counted back from the day of the questionnaire. */
    @ParameterizedTest(name = "known {0} of {1} days before, then {2}: {3}")
    @CsvSource({", , 3, 3", "2, , 4, 4", "8, , 1,", "8, 1, 1, 1", "8, 0, 1, ", "2, -1, 4, ", "2, 0, 4, 4", "3, 0, 3,"})
    void ofTwoScoresOfDrugUseTheNewerCountsAndOfOneDayTheHigher(
            @Nullable Integer known, @Nullable Integer daysBefore, int yes, @Nullable Integer told) {
        var on = daysBefore == null ? null : TODAY.minusDays(daysBefore);
        var before = new ScreeningFactsDraft()
                .history(known == null ? null : MedicalHistory.ofDast10(new DatedPoints(known, on)))
                .facts();
        var history = told(Questionnaire.DAST_10, dast10(yes), before).history();
        assertThat(history == null ? null : history.dast10Score()).isEqualTo(told);
        assertThat(history == null ? null : history.dast10On()).isEqualTo(told == null ? null : TODAY);
    }

    @Test
    void aPositiveAuditCAsksForMoreAndANegativeOneTakesNothingBack() {
        var positive = told(Questionnaire.AUDIT_C, "FREQUENCY=4 TYPICAL_DAY=1 SIX_OR_MORE=0", ScreeningFacts.none());
        assertThat(positive.alcoholScreenPositive()).isTrue();
        assertThat(positive.alcoholScreenDay()).isEqualTo(ScoreDay.on(TODAY));
        assertThat(told(Questionnaire.AUDIT_C, "FREQUENCY=1 TYPICAL_DAY=0 SIX_OR_MORE=0", ScreeningFacts.none()))
                .isEqualTo(ScreeningFacts.none());
    }

    @Test
    void theOthersTellTheRulesNothing() {
        assertThat(told(Questionnaire.GAD7, "Q1=3", ScreeningFacts.none())).isEqualTo(ScreeningFacts.none());
    }

    @ParameterizedTest
    @CsvSource({"MALE,NEGATIVE", "FEMALE,POSITIVE", "UNKNOWN,POSITIVE", ",POSITIVE"})
    void auditCHasACutOffForEachSex(@Nullable Sex sex, String band) {
        var three = filledIn(Questionnaire.AUDIT_C, "FREQUENCY=1 TYPICAL_DAY=1 SIX_OR_MORE=1");
        assertThat(QuestionnaireResult.of(three, sex).band()).isEqualTo(band);
    }

    private static ScreeningFacts told(Questionnaire instrument, String answers, ScreeningFacts known) {
        var filledIn = filledIn(instrument, answers);
        return ToldFacts.of(filledIn, QuestionnaireResult.of(filledIn, Sex.FEMALE), known);
    }

    /** So many points: item 3 is answered with yes, which is none. */
    private static String dast10(int points) {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(item -> "Q%d=%d".formatted(item, item == 3 || (item < 3 ? item : item - 1) <= points ? 1 : 0))
                .collect(Collectors.joining(" "));
    }

    private static FilledIn filledIn(Questionnaire instrument, String answers) {
        Map<String, Integer> byItem = Arrays.stream(answers.split(" "))
                .map(answer -> answer.split("="))
                .collect(Collectors.toMap(answer -> answer[0], answer -> Integer.valueOf(answer[1])));
        return new FilledIn(instrument, new Answers(byItem), TODAY);
    }
}

package org.painpath.intake.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.intake.screening.Facts.TODAY;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.chassis.rules.Finding.MissingData;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.instruments.SuicideRisk;

/** What comes later lies over what is known, and takes no danger back that it does not speak of. */
class ScreeningFactsTest {

    /** Days are counted back from today; none is a day that nobody said. */
    @ParameterizedTest(name = "{0} of {1} days ago, then {2} of {3}: {4} of {5}")
    @CsvSource({
        "MODERATE, 1,  NONE,     10, MODERATE, 1",
        "MODERATE, 10, NONE,     1,  NONE,     1",
        "MODERATE, 1,  NONE,     1,  MODERATE, 1",
        "NONE,     1,  HIGH,     1,  HIGH,     1",
        "MODERATE, 1,  NONE,     ,   MODERATE, 1",
        "NONE,     1,  MODERATE, ,   MODERATE, ",
        "HIGH,     ,   LOW,      1,  HIGH,     ",
        ",         ,   LOW,      ,   LOW,      ",
        "LOW,      3,  ,         ,   LOW,      3",
    })
    void anOldScreenTakesBackNoNewerOneAndKeepsItsDay(
            @Nullable SuicideRisk known,
            @Nullable Integer knownOn,
            @Nullable SuicideRisk came,
            @Nullable Integer cameOn,
            SuicideRisk counts,
            @Nullable Integer countsOn) {
        var facts = screened(came, cameOn).over(screened(known, knownOn));
        assertThat(facts.cssrs()).isEqualTo(counts);
        assertThat(facts.cssrsOn()).isEqualTo(ago(countsOn));
    }

    @Test
    void aScreenOfADayThatIsStillToComeHasNoDay() {
        assertThat(screened(SuicideRisk.HIGH, -1).cameOn(TODAY)).isEqualTo(screened(SuicideRisk.HIGH, null));
        assertThat(screened(SuicideRisk.HIGH, 0).cameOn(TODAY)).isEqualTo(screened(SuicideRisk.HIGH, 0));
        var high = screened(SuicideRisk.HIGH, -365).cameOn(TODAY);
        assertThat(screened(SuicideRisk.LOW, -1).cameOn(TODAY).over(high).cssrs())
                .isEqualTo(SuicideRisk.HIGH);
    }

    @Test
    void theNewestThoughtsAreRemembered() {
        var newer = new ScreeningFactsDraft().suicidalThoughtsOn(TODAY).facts();
        var older = new ScreeningFactsDraft()
                .suicidalThoughtsOn(TODAY.minusDays(30))
                .facts();
        assertThat(older.over(newer).suicidalThoughtsOn()).isEqualTo(TODAY);
        assertThat(newer.over(older).suicidalThoughtsOn()).isEqualTo(TODAY);
        assertThat(ScreeningFacts.none().over(older).suicidalThoughtsOn()).isEqualTo(TODAY.minusDays(30));
    }

    @Test
    void aPositiveAuditCIsAnsweredByAnAudit() {
        var rule = new NoActiveSubstanceUse(8, 3);
        var asked = Facts.complete()
                .alcoholScreenPositive(true)
                .history(history(null))
                .facts();
        assertThat(rule.examine(asked, Facts.NOW)).extracting("what").isEqualTo("audit");

        var answered = new ScreeningFactsDraft().history(history(5)).facts().over(asked);
        assertThat(rule.examine(answered, Facts.NOW)).isInstanceOf(Satisfied.class);
    }

    /** Days ago; an AUDIT-C without a day is from before days were kept. */
    @ParameterizedTest(name = "AUDIT-C of {0} days ago, AUDIT of {1}: asks for an AUDIT {2}")
    @CsvSource({"3, 9, true", "3, 3, false", "3, 2, false", "3, , true", ", 9, false", ", , false"})
    void anAuditFromBeforeAPositiveAuditCDoesNotAnswerIt(
            @Nullable Integer screened, @Nullable Integer audited, boolean asks) {
        var facts = Facts.complete()
                .alcoholScreenPositive(true)
                .alcoholScreenDay(screened == null ? null : ScoreDay.on(TODAY.minusDays(screened)))
                .history(history(2, ago(audited)))
                .facts();
        assertThat(new NoActiveSubstanceUse(8, 3).examine(facts, Facts.NOW) instanceof MissingData)
                .isEqualTo(asks);
    }

    @Test
    void anAuditCOfWhichNobodySaysTheDayIsOfTheDayOnWhichItCameAndSaysNothingNewWhenItComesAgain() {
        var screened = new ScreeningFactsDraft().alcoholScreenPositive(true).facts();
        var asked = screened.cameOn(TODAY.minusDays(3))
                .over(Facts.complete().history(history(2, TODAY.minusDays(9))).facts());
        assertThat(asked.asksForAudit()).isTrue();
        var answered = new ScreeningFactsDraft()
                .history(history(5, TODAY.minusDays(1)))
                .facts()
                .over(asked);
        assertThat(answered.asksForAudit()).isFalse();
        assertThat(screened.cameOn(TODAY).over(answered)).isEqualTo(answered);
    }

    @ParameterizedTest(name = "{0} of {1} days ago, then {2} of {3}: {4} of {5}")
    @CsvSource({
        "9, 1, 2, 10, 9, 1",
        "9, 10, 2, 1, 2, 1",
        "9, 1, 2, 1, 9, 1",
        "2, 1, 9, 1, 9, 1",
        "9, 1, 2, , 9, 1",
        "2, 1, 9, , 9, ",
        "9, , 2, 1, 9, ",
        ", , 2, 1, 2, 1",
        "9, 1, , , 9, 1",
    })
    void ofTwoScoresOfSubstanceUseTheNewerCountsAndOfOneDayTheHigher(
            @Nullable Integer known,
            @Nullable Integer knownOn,
            @Nullable Integer came,
            @Nullable Integer cameOn,
            Integer counts,
            @Nullable Integer countsOn) {
        var audit = substances(came, ago(cameOn), null, null).over(substances(known, ago(knownOn), null, null));
        assertThat(audit.history())
                .isEqualTo(substances(counts, ago(countsOn), null, null).history());
        var dast10 = substances(null, null, came, ago(cameOn)).over(substances(null, null, known, ago(knownOn)));
        assertThat(dast10.history())
                .isEqualTo(substances(null, null, counts, ago(countsOn)).history());
    }

    @Test
    void aDayThatIsStillToComeIsNone() {
        var tomorrow = TODAY.plusDays(1);
        assertThat(substances(9, tomorrow, 2, tomorrow).cameOn(TODAY)).isEqualTo(substances(9, null, 2, null));
        assertThat(substances(9, TODAY, 2, TODAY).cameOn(TODAY)).isEqualTo(substances(9, TODAY, 2, TODAY));
    }

    private static ScreeningFacts substances(
            @Nullable Integer audit,
            @Nullable LocalDate auditOn,
            @Nullable Integer dast10,
            @Nullable LocalDate dast10On) {
        return new ScreeningFactsDraft()
                .history(new MedicalHistory(
                        null, null, null, audit, dast10, null, null, null, null, null, null, null, auditOn, dast10On))
                .facts();
    }

    private static MedicalHistory history(@Nullable Integer audit) {
        return history(audit, null);
    }

    private static MedicalHistory history(@Nullable Integer audit, @Nullable LocalDate on) {
        return new MedicalHistory(
                null, null, SubstanceUse.NONE, audit, null, null, null, null, null, null, null, null, on, null);
    }

    private static ScreeningFacts screened(@Nullable SuicideRisk risk, @Nullable Integer daysAgo) {
        return new ScreeningFactsDraft().cssrs(risk).cssrsOn(ago(daysAgo)).facts();
    }

    private static @Nullable LocalDate ago(@Nullable Integer days) {
        return days == null ? null : TODAY.minusDays(days);
    }
}

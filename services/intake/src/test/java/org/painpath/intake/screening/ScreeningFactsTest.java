package org.painpath.intake.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.intake.screening.Facts.TODAY;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    private static MedicalHistory history(@Nullable Integer audit) {
        return new MedicalHistory(null, null, SubstanceUse.NONE, audit, null, null, null, null, null, null, null, null);
    }

    private static ScreeningFacts screened(@Nullable SuicideRisk risk, @Nullable Integer daysAgo) {
        return new ScreeningFactsDraft().cssrs(risk).cssrsOn(ago(daysAgo)).facts();
    }

    private static @Nullable LocalDate ago(@Nullable Integer days) {
        return days == null ? null : TODAY.minusDays(days);
    }
}

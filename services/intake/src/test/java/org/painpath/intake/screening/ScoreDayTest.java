package org.painpath.intake.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.intake.screening.Facts.TODAY;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of two pain scores the newer day counts, whichever came first. */
class ScoreDayTest {

    /** {@code on 3} is dated 3 days ago, {@code came 3} came undated 3 days ago, {@code unknown} is from before days were kept. */
    @ParameterizedTest(name = "known {0}, then came {1}: the {2} one counts")
    @CsvSource({
        "on 3,    on 1,    new",
        "on 1,    on 3,    old",
        "on 1,    on 1,    new",
        "on 3,    came 0,  new",
        "on 0,    came 0,  old",
        "came 2,  on 2,    new",
        "came 2,  on 3,    old",
        "came 2,  on 1,    new",
        "came 2,  came 0,  new",
        "came 0,  came 0,  new",
        "unknown, on 900,  new",
        "unknown, came 0,  new",
        "on 900,  unknown, old",
        "unknown, unknown, new",
    })
    void theDayDecides(String known, String came, String counts) {
        var facts = score(8, came).over(score(3, known));
        assertThat(facts.nrs()).isEqualTo(counts.equals("new") ? 8 : 3);
        assertThat(facts.nrsDay()).isEqualTo(day(counts.equals("new") ? came : known));
        assertThat(facts.pegScore()).isEqualTo(counts.equals("new") ? "8" : "3");
    }

    @Test
    void anUndatedRepetitionSaysNothingNew() {
        var known = score(5, "on 3");
        assertThat(score(5, "came 0").over(known)).isEqualTo(known);
        assertThat(score(5, "unknown").over(known)).isEqualTo(known);
    }

    @Test
    void whatHasNoDayOrOneInTheFutureIsOfTheDayOnWhichItCame() {
        assertThat(score(5, "unknown").cameOn(TODAY)).isEqualTo(score(5, "came 0"));
        assertThat(score(5, "on -1").cameOn(TODAY)).isEqualTo(score(5, "came 0"));
        assertThat(score(5, "on 3").cameOn(TODAY)).isEqualTo(score(5, "on 3"));
        assertThat(ScreeningFacts.none().cameOn(TODAY)).isEqualTo(ScreeningFacts.none());
    }

    @Test
    void everythingElseStaysAsItCame() {
        var facts = Facts.complete()
                .suicidalThoughtsOn(TODAY)
                .alcoholScreenPositive(true)
                .recurrentOverThreeMonths(true)
                .state("MA")
                .facts();
        assertThat(facts.cameOn(TODAY))
                .usingRecursiveComparison()
                .ignoringFields("nrsDay", "alcoholScreenDay")
                .isEqualTo(facts);
    }

    private static ScreeningFacts score(int score, String day) {
        return new ScreeningFactsDraft()
                .nrs(score)
                .nrsDay(day(day))
                .pegScore(BigDecimal.valueOf(score))
                .pegDay(day(day))
                .facts();
    }

    private static @Nullable ScoreDay day(String words) {
        if (words.equals("unknown")) {
            return null;
        }
        var day = TODAY.minusDays(Long.parseLong(words.split(" ")[1]));
        return words.startsWith("on") ? ScoreDay.on(day) : new ScoreDay(null, day);
    }
}

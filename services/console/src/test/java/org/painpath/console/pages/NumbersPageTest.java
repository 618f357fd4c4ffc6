package org.painpath.console.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.console.clinic.Numbers;
import org.painpath.console.clinic.Numbers.Ended;
import org.painpath.console.clinic.Numbers.Graded;
import org.painpath.console.clinic.Numbers.Reached;
import org.painpath.console.clinic.Numbers.Responded;
import org.painpath.console.clinic.Numbers.StageTime;

class NumbersPageTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private final NumbersPage page = NumbersPage.of(new Numbers(
            MONDAY,
            MONDAY.plusDays(30),
            List.of(new Reached("RECEIVED", 40), new Reached("ACCEPTED", 30), new Reached("CANDIDATE", 15)),
            List.of(new Ended(null, 30), new Ended("DECLINED", 10)),
            List.of(
                    new StageTime("TREATMENT", null, 4, 0, 4000, 8000),
                    new StageTime("SCREENING", null, 20, 5, 30, 90),
                    new StageTime("SCREENING", MONDAY, 10, 1, 20, 80),
                    new StageTime("SCREENING", MONDAY.plusWeeks(1), 10, 4, 40, 90)),
            List.of(
                    new Responded("PEG", "WEEK_4", "NOT_EVALUABLE", 2),
                    new Responded("PEG", "WEEK_4", "MODERATE", 3),
                    new Responded("PEG", "WEEK_4", "SUBSTANTIAL", 1),
                    new Responded("PEG", "WEEK_4", "NONE", 4),
                    new Responded("NRS", "WEEK_12", "NONE", 1)),
            List.of(new Graded(2, 3))));

    @Test
    void everyStepOfTheFunnelIsComparedWithAllAndWithTheStepBefore() {
        assertThat(page.funnel()).extracting(NumbersPage.Step::ofAll).containsExactly("100 %", "75 %", "38 %");
        assertThat(page.funnel()).extracting(NumbersPage.Step::ofBefore).containsExactly("", "75 %", "50 %");
        assertThat(page.ended()).extracting(NumbersPage.Line::code).containsExactly("OPEN", "DECLINED");
    }

    @Test
    void staysAreInTheOrderOfTheStagesAndOnOneScale() {
        assertThat(page.stays()).extracting(NumbersPage.Stay::stage).containsExactly("SCREENING", "TREATMENT");
        NumbersPage.Stay screening = page.stays().getFirst();
        assertThat(screening.lateShare()).isEqualTo("25 %");
        assertThat(screening.weeks().isEmpty()).isFalse();
        assertThat(page.stays().getLast().bar().parts())
                .extracting(it -> it.x() + it.width())
                .containsExactly(50.0, 100.0);
    }

    @Test
    void whoCannotBeEvaluatedIsNoResponderAndNoFailure() {
        assertThat(page.responses()).extracting(NumbersPage.Responses::measure).containsExactly("PEG", "NRS");
        NumbersPage.Responses peg = page.responses().getFirst();
        assertThat(peg.share()).isEqualTo("50 %");
        assertThat(peg.evaluable()).isEqualTo(8);
        assertThat(peg.counts()).containsExactly(0L, 4L, 0L, 3L, 1L, 2L);
    }

    @Test
    void everyGradeHasItsLineAlsoWithoutAnEvent() {
        assertThat(page.grades()).extracting(NumbersPage.Line::count).containsExactly(0L, 3L, 0L, 0L, 0L);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 min", "59, 59 min", "90, 1.5 h", "1439, 24 h", "3600, 2.5 d", "40000, 28 d"})
    void timesAreToldToTwoFigures(long minutes, String words) {
        assertThat(NumbersPage.took(minutes)).isEqualTo(words);
    }

    @Test
    void aPeriodOfNothingIsEmpty() {
        var nothing = new Numbers(
                MONDAY, MONDAY, List.of(new Reached("RECEIVED", 0)), List.of(), List.of(), List.of(), List.of());
        assertThat(NumbersPage.of(nothing).isEmpty()).isTrue();
        assertThat(page.isEmpty()).isFalse();
    }
}

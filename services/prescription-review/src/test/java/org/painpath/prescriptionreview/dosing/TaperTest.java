package org.painpath.prescriptionreview.dosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.chassis.rules.Finding;
import org.painpath.prescriptionreview.dosing.Taper.Step;
import org.painpath.prescriptionreview.policy.Policies;

/** Tapers from a running dose of 20 mg, 3 times a day, judged on 8 January 2027 by the shipped numbers. */
class TaperTest {
    private static final LocalDate ON = LocalDate.of(2027, 1, 8);
    private static final TaperRules RULES =
            TaperRules.under(Policies.SHIPPED.on(ON).taper());
    private static final RunningDose RUNNING = new RunningDose(Route.ORAL, new BigDecimal("20"), 3, null, null, 30);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8:15x3 15:15x2 22:15x1         | 29 | none
            15:15x3 22:12.5x2 29:12.5x1    | 36 | none
            8:10x3                         | 15 | none
            8:10x3                         | 11 | none
            7:15x3 14:15x2                 | 21 | taper-begins-in-time STOP
            16:15x3 23:15x2                | 30 | taper-begins-in-time STOP
            8:20x3 15:10x3                 | 22 | each-taper-step-is-lower STOP
            8:20x2 15:10x2                 | 22 | none
            8:20.01x1                      | 15 | each-taper-step-is-lower STOP taper-steps-are-gentle CAUTION
            8:5x4                          | 15 | each-taper-step-is-lower STOP taper-steps-are-gentle CAUTION
            8:15x3 15:15x3                 | 22 | each-taper-step-is-lower STOP taper-steps-are-gentle CAUTION
            8:15x3 15:10x3 22:15x1         | 29 | each-taper-step-is-lower STOP
            8:9.99x3                       | 15 | taper-steps-are-gentle CAUTION
            8:15x3                         | 15 | taper-steps-are-gentle CAUTION
            8:15x3 10:15x2                 | 17 | taper-steps-last-long-enough HOLD
            8:10x3                         | 23 | taper-steps-last-long-enough HOLD
            8:15x3 22:10x3                 | 36 | none
            8:15x3 22:10x3 36:5x3          | 37 | taper-fits-one-fill STOP taper-steps-last-long-enough HOLD
            15:15x3 8:10x3                 | 29 | taper-steps-follow-each-other STOP taper-steps-last-long-enough HOLD
            8:10x3                         | 8  | taper-steps-follow-each-other STOP taper-steps-last-long-enough HOLD
            """)
    void isJudged(String steps, int endsOn, String concerns) {
        assertThat(concerns(taper(steps, endsOn), RUNNING)).isEqualTo(concerns);
    }

    @Test
    void withoutARunningDoseThereIsNothingToTaper() {
        var findings = RULES.examine(taper("8:10x3", 15), null, ON);
        assertThat(findings)
                .contains(
                        new Finding.MissingData(EachTaperStepIsLower.NAME, "the running dose"),
                        new Finding.MissingData(TaperStepsAreGentle.NAME, "the running dose"));
        assertThat(findings)
                .filteredOn(it -> it.rule().equals(ARunningDoseIsTapered.NAME))
                .allMatch(Finding::blocks);
    }

    @Test
    void itsDosesAreCountedExactly() {
        var taper = taper("8:15x3 15:12.5x2 22:12.5x1", 26);
        assertThat(taper.days()).isEqualTo(18);
        assertThat(taper.quantity()).isEqualTo(7 * 3 + 7 * 2 + 4);
        assertThat(taper.lastDay()).isEqualTo("2027-01-25");
    }

    @ParameterizedTest
    @CsvSource({"1, 15", "8, 15", "14, 15", "15, 12.5", "21, 12.5", "22, 10", "60, 10"})
    void eachDayHasItsStep(int day, String mg) {
        var taper = taper("8:15x3 15:12.5x2 22:10x1", 29);
        assertThat(taper.on(january(day)).singleDoseMg()).isEqualByComparingTo(mg);
    }

    @Test
    void oneWithoutStepsIsNone() {
        assertThatThrownBy(() -> new Taper(List.of(), ON)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String concerns(Taper taper, @Nullable RunningDose running) {
        var words = RULES.examine(taper, running, ON).stream()
                .filter(Finding.Concern.class::isInstance)
                .map(Finding.Concern.class::cast)
                .map(it -> it.rule() + " " + it.severity().name().toUpperCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? "none" : words;
    }

    /** As in {@code 8:15x3}: from the 8th 15 mg, 3 times a day; days above 31 are of February. */
    private static Taper taper(String steps, int endsOn) {
        return new Taper(Stream.of(steps.split(" ")).map(TaperTest::step).toList(), january(endsOn));
    }

    private static Step step(String text) {
        String[] parts = text.split("[:x]");
        return new Step(january(Integer.parseInt(parts[0])), new BigDecimal(parts[1]), Integer.parseInt(parts[2]));
    }

    private static LocalDate january(int day) {
        return LocalDate.of(2027, 1, 1).plusDays(day - 1L);
    }
}

package org.painpath.prescriptionreview.dosing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.painpath.chassis.rules.Finding;
import org.painpath.prescriptionreview.policy.Policies;

/** What is offered to begin a taper from, on 8 January 2027 by the shipped numbers. */
class TaperPlanTest {
    private static final LocalDate ON = LocalDate.of(2027, 1, 8);
    private static final TaperLimits LIMITS = Policies.SHIPPED.on(ON).taper();
    private static final TaperPlan PLAN = new TaperPlan(LIMITS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10    | 3 | 11:5x3                                     | 2027-01-25
            20    | 3 | 11:10x3                                    | 2027-01-25
            25    | 4 | 11:12.5x4 25:6.5x4                         | 2027-02-08
            0.75  | 1 | 11:0.5x1                                   | 2027-01-25
            75    | 3 | 11:37.5x3 20:19x3 29:9.5x3                 | 2027-02-07
            100   | 4 | 11:50x4 18:25x4 25:12.5x4 32:6.5x4         | 2027-02-08
            200   | 3 | 11:100x3 16:50x3 21:25x3 26:12.5x3 31:6.5x3 | 2027-02-05
            1     | 24 | 11:0.5x24                                 | 2027-01-25
            """)
    void isAsSlowAsOneFillAllows(BigDecimal single, int times, String steps, LocalDate endsOn) {
        Taper taper = PLAN.from(taken(Route.ORAL, single, times), ON).orElseThrow();
        assertThat(words(taper)).isEqualTo(steps);
        assertThat(taper.endsOn()).isEqualTo(endsOn);
    }

    @ParameterizedTest
    @CsvSource({"10, 3", "12.75, 3", "20, 3", "75, 3", "100, 4", "150, 4", "200, 3", "37.5, 1", "1, 4", "199.99, 3"})
    void isOneThatNoRuleObjectsTo(BigDecimal single, int times) {
        var running = taken(Route.SUBLINGUAL, single, times);
        Taper taper = PLAN.from(running, ON).orElseThrow();
        assertThat(TaperRules.under(LIMITS).examine(taper, running, ON)).allMatch(Finding.Satisfied.class::isInstance);
    }

    @Test
    void belowTheLeastDoseThereIsNone() {
        assertThat(PLAN.from(taken(Route.ORAL, new BigDecimal("0.5"), 3), ON)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Route.class,
            names = {"IV_BOLUS", "IV_INFUSION"})
    void whatTheClinicGivesIsNotTapered(Route route) {
        assertThat(PLAN.from(taken(route, BigDecimal.TEN, 1), ON)).isEmpty();
    }

    @Test
    void ofADoseThatIsTooHighForOneFillThereAreNoMoreStepsThanFit() {
        Taper taper =
                PLAN.from(taken(Route.ORAL, new BigDecimal("9999"), 24), ON).orElseThrow();
        assertThat(taper.days()).isLessThanOrEqualTo(LIMITS.daysMost());
    }

    @Test
    void itsLimitsAreSaid() {
        assertThat(PLAN.words(ON))
                .containsExactly(
                        "It begins from 2027-01-08 to 2027-01-15.",
                        "A step lasts 3 to 14 days, all of them 28 at most.",
                        "Each step is lower; one that takes away more than 50 % of a day's dose is a caution, and so is an end above 30 mg a day.");
    }

    private static RunningDose taken(Route route, BigDecimal single, int times) {
        return new RunningDose(route, single, times, null, null, 30);
    }

    /** As in {@code 8:15x3}: from the 8th 15 mg, 3 times a day; days above 31 are of February. */
    private static String words(Taper taper) {
        return taper.steps().stream()
                .map(step -> "%d:%sx%d"
                        .formatted(
                                LocalDate.of(2026, 12, 31).until(step.startsOn(), ChronoUnit.DAYS),
                                step.singleDoseMg().toPlainString(),
                                step.timesPerDay()))
                .collect(Collectors.joining(" "));
    }
}

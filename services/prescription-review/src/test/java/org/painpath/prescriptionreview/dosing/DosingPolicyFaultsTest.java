package org.painpath.prescriptionreview.dosing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.prescriptionreview.policy.Policies;

/** Numbers of a policy that contradict each other; two that are equal do not, unless the one is a limit above the other. */
class DosingPolicyFaultsTest {
    private static final DosingPolicy SHIPPED = Policies.NOVEMBER_2026;

    @Test
    void theShippedOneHasNone() {
        assertThat(DosingPolicyFaults.of(SHIPPED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10, 10, 10, 10, 20, 20, 3, 3, ''",
        "10, 9,  10, 10, 20, 20, 3, 3, routes.oral.startHighestMg: is below startMg",
        "10, 10, 10, 9,  20, 20, 3, 3, routes.oral.stepHighestMg: is below stepMg",
        "10, 21, 10, 10, 20, 20, 3, 3, routes.oral.capMg: is below startHighestMg",
        "10, 10, 10, 10, 19, 20, 3, 3, routes.oral.capMg: what older adults have of it is below startMg",
        "10, 10, 10, 10, 20, 19, 3, 3, routes.oral.dailyCapMg: is below capMg",
        "10, 10, 10, 10, 20, 20, 3, 2, routes.oral.timesPerDayHighest: is below timesPerDay"
    })
    void ofWhatIsTaken(
            String start,
            String startHighest,
            String step,
            String stepHighest,
            String cap,
            String dailyCap,
            int times,
            int timesHighest,
            String fault) {
        var limits = new TakenLimits(
                number(start),
                number(startHighest),
                times,
                timesHighest,
                number(step),
                number(stepHighest),
                number(cap),
                number(dailyCap),
                new BigDecimal("0.5"));
        assertThat(String.join("; ", DosingPolicyFaults.of(with(limits, SHIPPED.infusion()))))
                .isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "2,   2, 4, 4, 10, ''",
        "2.1, 2, 4, 4, 10, routes.ivInfusion.capMgPerKgAndHour: is below startMgPerKgAndHour",
        "2,   2, 5, 4, 10, routes.ivInfusion.hoursHighest: is below hours",
        "2,   2, 4, 4, 9,  routes.ivInfusion.protocols.crps-outpatient.days: are more than daysHighest"
    })
    void ofInfusions(String start, String cap, String hours, String hoursHighest, int days, String fault) {
        var shipped = SHIPPED.infusion();
        var limits = new InfusionLimits(
                number(start),
                number(cap),
                number(hours),
                number(hoursHighest),
                days,
                shipped.leastTotalMg(),
                shipped.leastHours(),
                shipped.protocols());
        assertThat(String.join("; ", DosingPolicyFaults.of(with(SHIPPED.oral(), limits))))
                .isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "300, 100, 0.1, ''",
        "29,  100, 0.1, body.heaviestKg: is below lightestKg",
        "30,  100, 0.1, ''",
        "300, 251, 0.1, body.tallestCm: is below shortestCm",
        "300, 250, 0.1, ''",
        "300, 100, 26,  organs.creatinineHighest: is below creatinineLowest",
        "300, 100, 25,  ''"
    })
    void ofPlausibleMeasurements(String heaviest, String shortest, String creatinineLowest, String fault) {
        var body = new DosingPolicy.Body(
                30,
                SHIPPED.body().lightestKg(),
                number(heaviest),
                number(shortest),
                SHIPPED.body().tallestCm(),
                SHIPPED.body().obesityIndex());
        var organs = new DosingPolicy.Organs(
                90,
                365,
                number(creatinineLowest),
                SHIPPED.organs().creatinineHighest(),
                SHIPPED.organs().lowAlbumin(),
                40,
                40,
                3,
                7);
        assertThat(String.join("; ", DosingPolicyFaults.of(with(body, organs, SHIPPED.vitals(), SHIPPED.taper()))))
                .isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "141, 91, 14, 28, ''",
        "140, 91, 14, 28, bloodPressure.systolicCrisis: must be above systolicLimit",
        "141, 90, 14, 28, bloodPressure.diastolicCrisis: must be above diastolicLimit",
        "141, 91, 2,  28, taper.stepDaysMost: is below stepDaysFewest",
        "141, 91, 3,  28, ''",
        "141, 91, 14, 31, taper.daysMost: is above longestSupplyDays",
        "141, 91, 14, 30, ''"
    })
    void ofPressuresAndTapers(int systolicCrisis, int diastolicCrisis, int stepDaysMost, int daysMost, String fault) {
        var vitals = new DosingPolicy.Vitals(140, 90, systolicCrisis, diastolicCrisis, 30);
        var taper = new TaperLimits(
                3,
                stepDaysMost,
                daysMost,
                7,
                SHIPPED.taper().largestDropShare(),
                SHIPPED.taper().lastDailyMg());
        assertThat(String.join("; ", DosingPolicyFaults.of(with(SHIPPED.body(), SHIPPED.organs(), vitals, taper))))
                .isEqualTo(fault);
    }

    @Test
    void ofReasonsThatNobodyCanGive() {
        assertThat(DosingPolicyFaults.of(with(
                        SHIPPED.oral(),
                        SHIPPED.infusion(),
                        SHIPPED.body(),
                        SHIPPED.organs(),
                        SHIPPED.vitals(),
                        SHIPPED.taper(),
                        Set.of())))
                .containsExactly("overrideReasons: must have at least one code");
    }

    private static DosingPolicy with(TakenLimits oral, InfusionLimits infusion) {
        return with(
                oral,
                infusion,
                SHIPPED.body(),
                SHIPPED.organs(),
                SHIPPED.vitals(),
                SHIPPED.taper(),
                SHIPPED.overrideReasons());
    }

    private static DosingPolicy with(
            DosingPolicy.Body body, DosingPolicy.Organs organs, DosingPolicy.Vitals vitals, TaperLimits taper) {
        return with(SHIPPED.oral(), SHIPPED.infusion(), body, organs, vitals, taper, SHIPPED.overrideReasons());
    }

    private static DosingPolicy with(
            TakenLimits oral,
            InfusionLimits infusion,
            DosingPolicy.Body body,
            DosingPolicy.Organs organs,
            DosingPolicy.Vitals vitals,
            TaperLimits taper,
            Set<String> overrideReasons) {
        return new DosingPolicy(
                SHIPPED.version(),
                oral,
                SHIPPED.sublingual(),
                SHIPPED.bolus(),
                infusion,
                SHIPPED.cautions(),
                body,
                organs,
                vitals,
                SHIPPED.hcgOldestDays(),
                SHIPPED.cssrsOldestDays(),
                SHIPPED.withoutExaminationInPersonUntil(),
                SHIPPED.saltPerBase(),
                SHIPPED.minimumAgeYears(),
                SHIPPED.longestSupplyDays(),
                SHIPPED.refillGraceDays(),
                SHIPPED.pdmp(),
                taper,
                SHIPPED.feedLatestSeconds(),
                SHIPPED.fillFactsOldestDays(),
                SHIPPED.sessions(),
                overrideReasons);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}

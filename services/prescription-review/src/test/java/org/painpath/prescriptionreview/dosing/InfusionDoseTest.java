package org.painpath.prescriptionreview.dosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.painpath.prescriptionreview.dosing.Doses.*;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.prescriptionreview.dosing.RunningDose.Direction;
import org.painpath.prescriptionreview.facts.Patients;

/** Series of infusions: clinical reference 3.1 and the worked cases of 3.3. */
class InfusionDoseTest {

    @Test
    void theWorkedSeriesForRegionalPainIs26MilligramsAnHourAnd105ADay() {
        var dose = start(Patients.womanOf110Kilograms(), protocol("crps-outpatient"));
        var series = series(dose);
        assertThat(series.rate()).isEqualTo(rate("0.35", "mg/kg/h"));
        assertThat(series.mgPerHour()).isEqualTo(new BigDecimal("26.4"));
        assertThat(dose.singleDoseMg()).isEqualTo(new BigDecimal("105.6"));
        assertThat(series.days()).isEqualTo(10);
        assertThat(series.totalMg()).isEqualTo(new BigDecimal("1056"));
        assertThat(series.hoursBetweenStarts()).isEqualTo(24);
        assertThat(outcomes(dose))
                .containsOnly(
                        Map.entry(InfusionRateWithinCap.NAME, "SATISFIED"),
                        Map.entry(InfusionFitsADay.NAME, "SATISFIED"),
                        Map.entry(SeriesWithinPublishedDays.NAME, "SATISFIED"),
                        Map.entry(InfusionReachesPublishedTotal.NAME, "SATISFIED"),
                        Map.entry(ProtocolFitsIndication.NAME, "SATISFIED"));
    }

    @Test
    void withoutAProtocolItIsOneInfusionAtTheLowestRate() {
        var dose = start(Patients.ordinary(), infusion(InfusionRequest.USUAL));
        var series = series(dose);
        assertThat(series.rate()).isEqualTo(rate("0.5", "mg/kg/h"));
        assertThat(series.mgPerHour()).isEqualTo(new BigDecimal("35.05"));
        assertThat(series.days()).isEqualTo(1);
        assertThat(series.totalMg()).isEqualTo(new BigDecimal("140.2"));
        assertThat(line(dose, "start").source()).isEqualTo("[ASRA-GC][P]");
        assertThat(line(dose, "cap"))
                .isEqualTo(new DoseFactor("cap", "140.2 mg/h", null, "[ASRA-GC]", "within", dose.singleDoseMg()));
        assertThat(dose.factors())
                .extracting(DoseFactor::name)
                .contains("monitoring")
                .doesNotContain("liver-monitoring");
    }

    @Test
    void everyFactorTakesItsShareOfAFirstRateInItsTurn() {
        var dose = start(Patients.childPughB(), protocol("crps-outpatient"));
        assertThat(line(dose, "start").runningMg()).isEqualTo(new BigDecimal("98.12"));
        assertThat(line(dose, "age").runningMg()).isEqualTo(new BigDecimal("98.12"));
        assertThat(line(dose, "liver").runningMg()).isEqualTo(new BigDecimal("49.06"));
        assertThat(line(dose, "liver").effect()).contains("the interval × 1.5");
        assertThat(line(dose, "series").effect()).isEqualTo("490.4 mg in all");
        assertThat(line(typed(Patients.ordinary(), "2.1"), "cap").effect()).isEqualTo("above");
        assertThat(line(typed(Patients.ordinary(), "2.1"), "typed-rate").effect())
                .isEqualTo("instead of 0.5 mg/kg/h");
    }

    @Test
    void aSeriesOfFiveDaysIsComposedAndItsTotalShown() {
        var five = new InfusionRequest(null, rate("0.5", "mg/kg/h"), new BigDecimal("4"), 5);
        var dose = start(Patients.ordinary(), infusion(five));
        assertThat(series(dose).totalMg()).isEqualTo(new BigDecimal("701"));
        assertThat(line(dose, "series").input()).isEqualTo("4 h a day, 5 days");
        assertThat(line(dose, "liver-monitoring").effect()).isEqualTo("liver tests every 1 to 2 days");
        assertThat(series(dose).request()).isEqualTo(five);
    }

    @Test
    void oneUnitIsReadAsExactlyAsAnother() {
        assertThat(perHour("0.35", "mg/kg/h")).isEqualTo(new BigDecimal("24.53"));
        assertThat(perHour("5", "ug/kg/min")).isEqualTo(perHour("0.3", "mg/kg/h"));
        assertThat(perHour("22", "mg/h")).isEqualTo(new BigDecimal("22"));
        assertThatThrownBy(() -> rate("1", "mg/kg")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rate("1", "mcg/kg/min")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rate("0", "mg/h")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2,       mg/kg/h,   SATISFIED",
        "2.001,   mg/kg/h,   STOP",
        "7,       mg/kg/h,   STOP",
        "33.33,   ug/kg/min, SATISFIED",
        "33.34,   ug/kg/min, STOP",
        "140.2,   mg/h,      SATISFIED",
        "140.3,   mg/h,      STOP"
    })
    void noRateIsAboveTwoMilligramsPerKilogramAndHour(String value, String unit, String answer) {
        var dose = start(Patients.ordinary(), infusion(new InfusionRequest(null, rate(value, unit), null, null)));
        assertThat(outcomes(dose)).containsEntry(InfusionRateWithinCap.NAME, answer);
    }

    @Test
    void olderAdultsHaveHalfOfTheRate() {
        assertThat(outcomes(typed(Patients.manOf70(), "1"))).containsEntry(InfusionRateWithinCap.NAME, "SATISFIED");
        assertThat(outcomes(typed(Patients.manOf70(), "1.01"))).containsEntry(InfusionRateWithinCap.NAME, "STOP");
    }

    @Test
    void childPughBHalvesTheRateAndStretchesTheInterval() {
        var dose = start(Patients.childPughB(), protocol("crps-outpatient"));
        assertThat(series(dose).rate()).isEqualTo(rate("0.175", "mg/kg/h"));
        assertThat(series(dose).hoursBetweenStarts()).isEqualTo(36);
        assertThat(outcomes(typed(Patients.childPughB(), "1"))).containsEntry(InfusionRateWithinCap.NAME, "SATISFIED");
        assertThat(outcomes(typed(Patients.childPughB(), "1.01"))).containsEntry(InfusionRateWithinCap.NAME, "HOLD");
        assertThat(outcomes(typed(Patients.childPughB(), "2"))).containsEntry(InfusionRateWithinCap.NAME, "HOLD");
        assertThat(line(typed(Patients.ordinary(), "2"), "cap").effect()).isEqualTo("within");
        assertThat(outcomes(typed(Patients.childPughB(), "2.01"))).containsEntry(InfusionRateWithinCap.NAME, "STOP");
    }

    @ParameterizedTest
    @CsvSource({"5, SATISFIED", "5.25, HOLD", "24, HOLD", "24.5, STOP"})
    void anInfusionFitsADayAtTheClinic(String hours, String answer) {
        var request = new InfusionRequest(null, null, new BigDecimal(hours), null);
        assertThat(outcomes(start(Patients.ordinary(), infusion(request))))
                .containsEntry(InfusionFitsADay.NAME, answer);
    }

    @ParameterizedTest
    @CsvSource({"10, SATISFIED", "11, STOP"})
    void noSeriesIsLongerThanThePublishedOnes(int days, String answer) {
        var request = new InfusionRequest(null, null, null, days);
        assertThat(outcomes(start(Patients.ordinary(), infusion(request))))
                .containsEntry(SeriesWithinPublishedDays.NAME, answer);
    }

    @ParameterizedTest
    @CsvSource({"20, 4, SATISFIED", "19.99, 4, INFO", "60, 2, INFO", "60, 2.25, SATISFIED"})
    void tooLittleIsShown(String mgPerHour, String hours, String answer) {
        var request = new InfusionRequest(null, rate(mgPerHour, "mg/h"), new BigDecimal(hours), null);
        assertThat(outcomes(start(Patients.ordinary(), infusion(request))))
                .containsEntry(InfusionReachesPublishedTotal.NAME, answer);
    }

    @Test
    void aProtocolIsForItsConditionAndKnownByItsName() {
        assertThat(outcomes(start(Patients.ordinary(), protocol("spinal-cord-injury"))))
                .containsEntry(ProtocolFitsIndication.NAME, "CAUTION");
        assertThat(outcomes(start(Patients.ordinary(), protocol("mood-clinic"))))
                .containsEntry(ProtocolFitsIndication.NAME, "STOP");
        assertThat(outcomes(start(Patients.ordinary(), protocol("crps-inpatient"))))
                .containsEntry(InfusionFitsADay.NAME, "HOLD");
    }

    @Test
    void aChangeBeginsAtTheSeriesThatRunsAndIsNotCutAgain() {
        var first = start(Patients.childPughB(), protocol("crps-outpatient"));
        var running = new RunningDose(Route.IV_INFUSION, first.singleDoseMg(), 1, first.infusion(), Direction.UP, 30);
        var next = change(Patients.childPughB(), new DoseRequest(null, null, null, null, null), running);
        assertThat(next.infusion()).isEqualTo(first.infusion());
        assertThat(line(next, "running-dose").effect()).isEqualTo("starting point; no step is published");
        var again = change(Patients.childPughB(), protocol("crps-outpatient"), running);
        assertThat(again.infusion()).isEqualTo(first.infusion());
    }

    private static DoseRequest protocol(String name) {
        return infusion(new InfusionRequest(name, null, null, null));
    }

    private static ProposedDose typed(Patients patient, String mgPerKgAndHour) {
        return start(patient, infusion(new InfusionRequest(null, rate(mgPerKgAndHour, "mg/kg/h"), null, null)));
    }

    private static BigDecimal perHour(String value, String unit) {
        var dose = start(Patients.ordinary(), infusion(new InfusionRequest(null, rate(value, unit), null, null)));
        return series(dose).mgPerHour();
    }

    private static InfusionSeries series(ProposedDose dose) {
        @Nullable InfusionSeries series = dose.infusion();
        return Objects.requireNonNull(series);
    }
}

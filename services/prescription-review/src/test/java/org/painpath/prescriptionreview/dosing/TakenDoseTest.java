package org.painpath.prescriptionreview.dosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.prescriptionreview.dosing.Doses.*;
import static org.painpath.prescriptionreview.facts.Patients.TODAY;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.prescriptionreview.dosing.RunningDose.Direction;
import org.painpath.prescriptionreview.facts.Patients;

/** What is taken by mouth or under the tongue: clinical reference 3.1 and 3.3. */
class TakenDoseTest {
    @Test
    void theWorkedPrescriptionStartsAtTenMilligramsThreeTimesADay() {
        var dose = start(Patients.manOf70());
        assertThat(dose.singleDoseMg()).isEqualTo(new BigDecimal("10"));
        assertThat(dose.timesPerDay()).isEqualTo(3);
        assertThat(dose.dailyMg()).isEqualTo(new BigDecimal("30"));
        assertThat(dose.inputs().kidney().egfr()).isEqualTo(54);
        assertThat(dose.inputs().kidney().category()).hasToString("G3a");
        assertThat(dose.inputs().weight().basis()).isEqualTo(DosingWeight.Basis.ACTUAL);
        assertThat(dose.inputs().weight().bodyMassIndex()).isEqualByComparingTo("27.68");
        assertThat(dose.inputs().weight().milligrams(new BigDecimal("0.5"))).isEqualTo(new BigDecimal("40"));
        assertThat(outcomes(dose)).doesNotContainValue("STOP").doesNotContainValue("HOLD");
    }

    @Test
    void aBodyMassIndexOf30OrMoreUsesTheAdjustedWeight() {
        var weight = start(Patients.womanOf110Kilograms()).inputs().weight();
        assertThat(weight.basis()).isEqualTo(DosingWeight.Basis.ADJUSTED);
        assertThat(weight.kilograms()).isEqualByComparingTo("75.43");
        assertThat(weight.milligrams(new BigDecimal("0.35"))).isEqualByComparingTo("26.40");
        assertThat(weight.milligrams(new BigDecimal("0.35")).multiply(BigDecimal.valueOf(4)))
                .isEqualByComparingTo("105.6");
    }

    @Test
    void theAdjustedWeightBeginsAtABodyMassIndexOf30() {
        assertThat(weight("76.8").basis()).isEqualTo(DosingWeight.Basis.ADJUSTED);
        assertThat(weight("76.7").basis()).isEqualTo(DosingWeight.Basis.ACTUAL);
        assertThat(line(start(Patients.manOf70()), "weight").effect()).isEqualTo("cross-check: 0.5 mg/kg is 40 mg");
    }

    /** Of a woman of 160 cm: 76.8 kg are 30.00 kg/m². */
    private static DosingWeight weight(String kilograms) {
        var patient = Patients.womanOf110Kilograms();
        patient.weightKg = new BigDecimal(kilograms);
        return start(patient).inputs().weight();
    }

    @Test
    void everyLineShowsInputSourceEffectAndRunningDose() {
        assertThat(start(Patients.manOf70()).factors())
                .extracting(DoseFactor::name)
                .containsExactly(
                        "start", "age", "weight", "liver", "kidney", "strong-cyp-inhibitors", "cap", "base-and-salt");
        assertThat(start(Patients.manOf70()).factors()).allSatisfy(line -> {
            assertThat(line.input()).isNotBlank();
            assertThat(line.source()).isNotBlank();
            assertThat(line.effect()).isNotBlank();
            assertThat(line.runningMg()).isEqualTo(new BigDecimal("10"));
        });
        assertThat(line(start(Patients.manOf70()), "weight").inputOn()).isEqualTo(TODAY);
        assertThat(line(start(Patients.manOf70()), "age").effect()).contains("cap 50 mg", "3 days");
    }

    @Test
    void theCapIsShownWithItsSourceAndWhetherTheDoseIsWithinIt() {
        var dose = typed(Patients.ordinary(), "100");
        assertThat(line(dose, "cap"))
                .isEqualTo(new DoseFactor(
                        "cap", "100 mg single dose", null, "[PCF-JPSM][SL-29][P]", "within", new BigDecimal("100")));
        assertThat(line(typed(Patients.ordinary(), "100.5"), "cap").effect()).isEqualTo("above");
        assertThat(line(dose, "typed-dose").effect()).isEqualTo("instead of 10 mg");
        assertThat(line(dose, "start").effect()).isEqualTo("10 mg, 3 times a day");
        assertThat(line(dose, "start").input()).isEqualTo("oral, first dose");
    }

    @Test
    void aStepDownIsAWholeOneWhateverTheCautions() {
        var running = running(Route.ORAL, "30", Direction.DOWN);
        var dose = Doses.change(Patients.childPughB(), taken(Route.ORAL, null, null), running);
        assertThat(dose.singleDoseMg()).isEqualTo(new BigDecimal("20"));
        assertThat(dose.titrationStepMg()).isEqualTo(new BigDecimal("5"));
        assertThat(line(dose, "step").effect()).isEqualTo("one step of 10 mg");
        assertThat(line(dose, "running-dose").input()).isEqualTo("30 mg, 3 times a day");
    }

    @Test
    void childPughBHalvesTheStartAndStretchesTheInterval() {
        var dose = start(Patients.childPughB());
        assertThat(dose.singleDoseMg()).isEqualTo(new BigDecimal("5"));
        assertThat(dose.timesPerDay()).isEqualTo(2);
        assertThat(line(dose, "liver").runningMg()).isEqualTo(new BigDecimal("5"));
    }

    @Test
    void aStrongInhibitorHalvesTheStart() {
        var dose = Doses.start(Patients.ordinary(), taken(Route.ORAL, null, null), "clarithromycin");
        assertThat(dose.singleDoseMg()).isEqualTo(new BigDecimal("5"));
        assertThat(dose.timesPerDay()).isEqualTo(3);
        assertThat(dose.titrationStepMg()).isEqualTo(new BigDecimal("5"));
    }

    @Test
    void cutsMultiply() {
        var dose = Doses.start(Patients.childPughB(), taken(Route.ORAL, null, null), "clarithromycin");
        assertThat(dose.singleDoseMg()).isEqualTo(new BigDecimal("2.5"));
    }

    @Test
    void kidneyFunctionNeverChangesTheDose() {
        var dose = start(Patients.ordinary().creatinine("4.8"));
        assertThat(dose.singleDoseMg()).isEqualTo(new BigDecimal("10"));
        assertThat(line(dose, "kidney").effect()).isEqualTo("no change of dose, steps at least 7 days apart");
    }

    @Test
    void aTypedStartAboveTheRangeIsHeld() {
        assertThat(outcomes(typed(Patients.ordinary(), "25"))).containsEntry(StartDoseWithinRange.NAME, "SATISFIED");
        assertThat(outcomes(typed(Patients.ordinary(), "25.5"))).containsEntry(StartDoseWithinRange.NAME, "HOLD");
        assertThat(outcomes(typed(Patients.manOf70(), "10.5"))).containsEntry(StartDoseWithinRange.NAME, "HOLD");
        assertThat(outcomes(typed(Patients.childPughB(), "12.5")))
                .containsEntry(StartDoseWithinRange.NAME, "SATISFIED");
        assertThat(outcomes(typed(Patients.childPughB(), "12.6"))).containsEntry(StartDoseWithinRange.NAME, "HOLD");
    }

    @Test
    void noSingleDoseIsAboveTheCap() {
        assertThat(outcomes(typed(Patients.ordinary(), "100")))
                .containsEntry(SingleDoseWithinRouteCap.NAME, "SATISFIED");
        assertThat(outcomes(typed(Patients.ordinary(), "100.5"))).containsEntry(SingleDoseWithinRouteCap.NAME, "STOP");
        assertThat(outcomes(typed(Patients.manOf70(), "50"))).containsEntry(SingleDoseWithinRouteCap.NAME, "SATISFIED");
        assertThat(outcomes(typed(Patients.manOf70(), "50.5"))).containsEntry(SingleDoseWithinRouteCap.NAME, "STOP");
    }

    @Test
    void aFirstDoseAboveHalfAMilligramPerKilogramIsHeld() {
        var light = Patients.ordinary();
        light.weightKg = new BigDecimal("40");
        assertThat(outcomes(typed(light, "20"))).containsEntry(SingleDoseWithinWeightCheck.NAME, "SATISFIED");
        assertThat(outcomes(typed(light, "20.5"))).containsEntry(SingleDoseWithinWeightCheck.NAME, "HOLD");
    }

    @Test
    void aChangeMovesOneStep() {
        assertThat(change("20", Direction.UP, null).singleDoseMg()).isEqualTo(new BigDecimal("30"));
        assertThat(change("20", Direction.DOWN, null).singleDoseMg()).isEqualTo(new BigDecimal("10"));
        assertThat(change("10", Direction.DOWN, null).singleDoseMg()).isEqualTo(new BigDecimal("5"));
        assertThat(change("95", Direction.UP, null).singleDoseMg()).isEqualTo(new BigDecimal("100"));
        assertThat(change("20", null, null).singleDoseMg()).isEqualTo(new BigDecimal("20"));
    }

    @Test
    void anIncreaseByMoreThanOneStepIsHeld() {
        assertThat(outcomes(change("20", Direction.UP, "45"))).containsEntry(IncreaseWithinStep.NAME, "SATISFIED");
        assertThat(outcomes(change("20", Direction.UP, "45.5"))).containsEntry(IncreaseWithinStep.NAME, "HOLD");
        assertThat(outcomes(change("20", Direction.UP, "45")))
                .containsEntry(SingleDoseWithinWeightCheck.NAME, "CAUTION");
    }

    /** Of 20 mg three times a day; up to 25 mg more at a time, 75 mg more in a day. */
    @ParameterizedTest
    @CsvSource({
        "20, 4, SATISFIED",
        "45, 3, SATISFIED",
        "33.5, 4, SATISFIED",
        "34, 4, HOLD",
        "45, 4, HOLD",
        "15, 4, SATISFIED"
    })
    void anIncreaseIsJudgedByTheDayToo(String mg, int times, String expected) {
        var changed = Doses.change(
                Patients.ordinary(), taken(Route.ORAL, mg, times), Doses.running(Route.ORAL, "20", Direction.UP));
        assertThat(outcomes(changed)).containsEntry(IncreaseWithinStep.NAME, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "20, 3, false",
        "20, 4, true",
        "20.5, 3, true",
        "30, 2, true",
        "10, 4, true",
        "20, 2, false",
        "10, 3, false"
    })
    void moreAtATimeMoreOftenAndMoreInADayIsEachMore(String mg, int times, boolean more) {
        var changed =
                Doses.change(Patients.ordinary(), taken(Route.ORAL, mg, times), Doses.running(Route.ORAL, "20", null));
        assertThat(changed.isIncrease()).isEqualTo(more);
    }

    @ParameterizedTest
    @CsvSource({"10, 3, SATISFIED", "10.5, 3, HOLD", "10, 4, HOLD", "20, 3, HOLD"})
    void besideAStrongInhibitorARunningDoseIsCut(String mg, int times, String expected) {
        var running = Doses.running(Route.ORAL, "20", null);
        var inhibited = Doses.change(Patients.ordinary(), taken(Route.ORAL, mg, times), running, "clarithromycin");
        assertThat(outcomes(inhibited)).containsEntry(RunningDoseIsCutForAStrongInhibitor.NAME, expected);
        assertThat(outcomes(Doses.change(Patients.ordinary(), taken(Route.ORAL, mg, times), running)))
                .containsEntry(RunningDoseIsCutForAStrongInhibitor.NAME, "SATISFIED");
    }

    @Test
    void aTypedNumberOfDosesStaysWithinTheInterval() {
        assertThat(outcomes(times(Patients.ordinary(), 4))).containsEntry(TimesPerDayWithinInterval.NAME, "SATISFIED");
        assertThat(outcomes(times(Patients.ordinary(), 5))).containsEntry(TimesPerDayWithinInterval.NAME, "STOP");
        assertThat(outcomes(times(Patients.childPughB(), 3))).containsEntry(TimesPerDayWithinInterval.NAME, "HOLD");
        assertThat(outcomes(times(Patients.childPughB(), 4))).containsEntry(TimesPerDayWithinInterval.NAME, "HOLD");
    }

    @Test
    void theTongueHasLimitsOfItsOwn() {
        var dose = Doses.start(Patients.ordinary(), taken(Route.SUBLINGUAL, null, null));
        assertThat(dose.singleDoseMg()).isEqualTo(new BigDecimal("10"));
        assertThat(line(dose, "start").source()).isEqualTo("[SL-29][P]");
        assertThat(line(dose, "administration").effect()).isEqualTo("held at least 2 min without swallowing");
        assertThat(outcomes(dose))
                .containsOnlyKeys(outcomes(start(Patients.ordinary())).keySet());
    }

    /** Clinical reference 3.1: a session's dose of a psychiatric programme is no dose for pain. */
    @ParameterizedTest
    @CsvSource({"300", "450", "100.5"})
    void aPsychiatricDoseIsStoppedUnderTheTongue(String mg) {
        assertThat(outcomes(Doses.start(Patients.ordinary(), taken(Route.SUBLINGUAL, mg, 1))))
                .containsEntry(SingleDoseWithinRouteCap.NAME, "STOP");
    }

    @Test
    void aDayStaysWithinItsCap() {
        assertThat(outcomes(Doses.start(Patients.ordinary(), taken(Route.ORAL, "100", 4))))
                .containsEntry(DailyDoseWithinRouteCap.NAME, "SATISFIED");
        assertThat(outcomes(Doses.start(Patients.ordinary(), taken(Route.ORAL, "100", 5))))
                .containsEntry(DailyDoseWithinRouteCap.NAME, "STOP");
        assertThat(outcomes(Doses.start(Patients.manOf70(), taken(Route.ORAL, "50.5", 4))))
                .containsEntry(DailyDoseWithinRouteCap.NAME, "STOP");
    }

    @Test
    void stepsAreThreeDaysApartFrom65AndSevenWithWeakKidneys() {
        var usual = taken(Route.ORAL, null, null);
        var weakKidneys = Patients.ordinary().creatinine("4.8");
        assertThat(outcomes(Doses.change(Patients.ordinary(), usual, daysInForce(0))))
                .containsEntry(StepsFarEnoughApart.NAME, "SATISFIED");
        assertThat(outcomes(Doses.change(Patients.manOf70(), usual, daysInForce(2))))
                .containsEntry(StepsFarEnoughApart.NAME, "HOLD");
        assertThat(outcomes(Doses.change(Patients.manOf70(), usual, daysInForce(3))))
                .containsEntry(StepsFarEnoughApart.NAME, "SATISFIED");
        assertThat(outcomes(Doses.change(weakKidneys, usual, daysInForce(6))))
                .containsEntry(StepsFarEnoughApart.NAME, "HOLD");
        assertThat(outcomes(Doses.change(weakKidneys, usual, daysInForce(7))))
                .containsEntry(StepsFarEnoughApart.NAME, "SATISFIED");
        assertThat(outcomes(Doses.change(weakKidneys, taken(Route.ORAL, "10", null), daysInForce(0))))
                .containsEntry(StepsFarEnoughApart.NAME, "SATISFIED");
    }

    @Test
    void aDoseIsInBaseAndSaysWhatItIsAsSalt() {
        assertThat(line(start(Patients.ordinary()), "base-and-salt").effect())
                .isEqualTo("holds as hydrochloride 11.5 mg");
    }

    @Test
    void anAmountIsWrittenPlainAndNeverRoundedUp() {
        assertThat(Milligrams.of(new BigDecimal("1E+2"))).hasToString("100");
        assertThat(Milligrams.of(new BigDecimal("2.509"))).hasToString("2.5");
        assertThat(Milligrams.of(new BigDecimal("10.00"))).hasToString("10");
    }

    private static ProposedDose start(Patients patient) {
        return Doses.start(patient, taken(Route.ORAL, null, null));
    }

    private static ProposedDose typed(Patients patient, String mg) {
        return Doses.start(patient, taken(Route.ORAL, mg, null));
    }

    private static ProposedDose times(Patients patient, int timesPerDay) {
        return Doses.start(patient, taken(Route.ORAL, null, timesPerDay));
    }

    private static ProposedDose change(String running, @Nullable Direction asked, @Nullable String typed) {
        return Doses.change(Patients.ordinary(), taken(Route.ORAL, typed, null), running(Route.ORAL, running, asked));
    }

    private static RunningDose daysInForce(int days) {
        return new RunningDose(Route.ORAL, BigDecimal.TEN, 3, null, Direction.UP, days);
    }
}

package org.painpath.prescriptionreview.dosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.prescriptionreview.facts.Patients.TODAY;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.prescriptionreview.dosing.RunningDose.Direction;
import org.painpath.prescriptionreview.facts.Patients;

/** Clinical reference 3.1 and 3.3. */
class OralDoseTest {
    private static final DosingPolicy POLICY = DosingPolicy.CURRENT;

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
    void everyLineShowsInputSourceEffectAndRunningDose() {
        assertThat(start(Patients.manOf70()).factors())
                .extracting(DoseFactor::name)
                .containsExactly("start", "age", "weight", "liver", "kidney", "strong-cyp-inhibitors", "cap");
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
    void childPughBHalvesTheStartAndStretchesTheInterval() {
        var dose = start(Patients.childPughB());
        assertThat(dose.singleDoseMg()).isEqualTo(new BigDecimal("5"));
        assertThat(dose.timesPerDay()).isEqualTo(2);
        assertThat(line(dose, "liver").runningMg()).isEqualTo(new BigDecimal("5"));
    }

    @Test
    void aStrongInhibitorHalvesTheStart() {
        var dose = start(Patients.ordinary(), Set.of("clarithromycin"), null, null);
        assertThat(dose.singleDoseMg()).isEqualTo(new BigDecimal("5"));
        assertThat(dose.timesPerDay()).isEqualTo(3);
        assertThat(dose.titrationStepMg()).isEqualTo(new BigDecimal("5"));
    }

    @Test
    void cutsMultiply() {
        var dose = start(Patients.childPughB(), Set.of("clarithromycin"), null, null);
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

    @Test
    void aTypedNumberOfDosesStaysWithinTheInterval() {
        assertThat(outcomes(times(Patients.ordinary(), 4))).containsEntry(TimesPerDayWithinInterval.NAME, "SATISFIED");
        assertThat(outcomes(times(Patients.ordinary(), 5))).containsEntry(TimesPerDayWithinInterval.NAME, "STOP");
        assertThat(outcomes(times(Patients.childPughB(), 3))).containsEntry(TimesPerDayWithinInterval.NAME, "HOLD");
    }

    @Test
    void anAmountIsWrittenPlainAndNeverRoundedUp() {
        assertThat(Milligrams.of(new BigDecimal("1E+2"))).hasToString("100");
        assertThat(Milligrams.of(new BigDecimal("2.509"))).hasToString("2.5");
        assertThat(Milligrams.of(new BigDecimal("10.00"))).hasToString("10");
    }

    private static ProposedDose start(Patients patient) {
        return start(patient, Set.of(), null, null);
    }

    private static ProposedDose typed(Patients patient, String mg) {
        return start(patient, Set.of(), new BigDecimal(mg), null);
    }

    private static ProposedDose times(Patients patient, int timesPerDay) {
        return start(patient, Set.of(), null, timesPerDay);
    }

    private static ProposedDose start(
            Patients patient, Set<String> inhibitors, @Nullable BigDecimal typed, @Nullable Integer times) {
        var inputs = DosingInputs.of(patient.facts(), inhibitors, TODAY, POLICY).orElseThrow();
        return OralDose.reckon(inputs, new DoseRequest(Route.ORAL, typed, times), null, POLICY);
    }

    private static ProposedDose change(String running, @Nullable Direction asked, @Nullable String typed) {
        var inputs = DosingInputs.of(Patients.ordinary().facts(), Set.of(), TODAY, POLICY)
                .orElseThrow();
        var request = new DoseRequest(Route.ORAL, typed == null ? null : new BigDecimal(typed), null);
        return OralDose.reckon(inputs, request, new RunningDose(new BigDecimal(running), 3, asked), POLICY);
    }

    private static DoseFactor line(ProposedDose dose, String name) {
        return dose.factors().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> outcomes(ProposedDose dose) {
        return DoseRules.under(POLICY).examine(dose).stream()
                .map(FindingFact::of)
                .collect(Collectors.toMap(
                        FindingFact::rule,
                        fact -> fact.severity() == null
                                ? fact.outcome().name()
                                : fact.severity().name()));
    }
}

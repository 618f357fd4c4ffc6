package org.painpath.prescriptionreview.dosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.prescriptionreview.dosing.Doses.*;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.rules.Finding;
import org.painpath.prescriptionreview.dosing.RunningDose.Direction;
import org.painpath.prescriptionreview.facts.Patients;

/** An intravenous bolus: clinical reference 3.1 and the worked cases of 3.3. */
class BolusDoseTest {

    @Test
    void theCapOfTheWorkedCaseRestsOnTheAdjustedWeight() {
        var dose = start(Patients.womanOf110Kilograms(), bolus(null, "0.35"));
        assertThat(dose.singleDoseMg()).isEqualTo(new BigDecimal("26.4"));
        assertThat(dose.timesPerDay()).isEqualTo(1);
        assertThat(line(dose, "weight").effect())
                .isEqualTo("cap: 0.35 mg/kg is 26.4 mg, the smaller of actual and adjusted");
        assertThat(outcomes(dose)).containsEntry(BolusWithinCap.NAME, "SATISFIED");
    }

    @Test
    void whatTheActualWeightWouldAllowIsStopped() {
        assertThat(outcome(Patients.womanOf110Kilograms(), "38.5")).isEqualTo("STOP");
        assertThat(outcome(Patients.womanOf110Kilograms(), "26.41")).isEqualTo("STOP");
        assertThat(outcome(Patients.womanOf110Kilograms(), "26.4")).isEqualTo("SATISFIED");
    }

    @Test
    void olderAdultsHaveHalfOfTheCap() {
        assertThat(outcome(Patients.manOf70(), "14")).isEqualTo("SATISFIED");
        assertThat(outcome(Patients.manOf70(), "14.01")).isEqualTo("STOP");
        assertThat(line(start(Patients.manOf70(), bolus("14", null)), "age").effect())
                .contains("cap 0.175 mg/kg");
    }

    @Test
    void beyondTheShareOfChildPughBItIsHeld() {
        assertThat(outcome(Patients.childPughB(), "12.26")).isEqualTo("SATISFIED");
        assertThat(outcome(Patients.childPughB(), "12.27")).isEqualTo("HOLD");
        assertThat(outcome(Patients.childPughB(), "24.53")).isEqualTo("HOLD");
        assertThat(outcome(Patients.childPughB(), "24.54")).isEqualTo("STOP");
        assertThat(line(start(Patients.ordinary(), bolus("24.53", null)), "cap").effect())
                .isEqualTo("within");
        assertThat(line(start(Patients.ordinary(), bolus("24.54", null)), "cap").effect())
                .isEqualTo("above");
    }

    @Test
    void whatIsSwallowedAloneIsCutForInhibitors() {
        var dose = start(Patients.ordinary(), bolus("20", null), "clarithromycin");
        assertThat(dose.share()).isEqualByComparingTo("1");
        assertThat(line(dose, "strong-cyp-inhibitors").input()).isEqualTo("clarithromycin");
    }

    @Test
    void everyLineShowsInputSourceAndEffect() {
        assertThat(start(Patients.ordinary(), bolus("20", null)).factors())
                .allSatisfy(line -> {
                    assertThat(line.input()).isNotBlank();
                    assertThat(line.source()).isNotBlank();
                    assertThat(line.effect()).isNotBlank();
                    assertThat(line.runningMg()).isEqualTo(new BigDecimal("20"));
                })
                .extracting(DoseFactor::name)
                .containsExactly(
                        "typed-dose",
                        "age",
                        "weight",
                        "liver",
                        "kidney",
                        "strong-cyp-inhibitors",
                        "cap",
                        "monitoring",
                        "base-and-salt");
    }

    @Test
    void aBolusIsAlwaysTyped() {
        assertThat(DoseIsTyped.examine(Route.IV_BOLUS, bolus(null, null), null))
                .isInstanceOf(Finding.MissingData.class);
        assertThat(DoseIsTyped.examine(Route.IV_BOLUS, bolus("20", null), null)).isInstanceOf(Finding.Satisfied.class);
        assertThat(DoseIsTyped.examine(Route.IV_BOLUS, bolus(null, "0.2"), null))
                .isInstanceOf(Finding.Satisfied.class);
    }

    @Test
    void noRouteIsConvertedIntoAnother() {
        for (Route from : Route.values()) {
            var running = running(from, "20", Direction.UP);
            for (Route to : new Route[] {Route.ORAL, Route.SUBLINGUAL, Route.IV_INFUSION}) {
                var untyped = new DoseRequest(to, null, null, null, null);
                assertThat(DoseIsTyped.examine(to, untyped, running).blocks())
                        .as(from + " to " + to)
                        .isEqualTo(from != to);
            }
        }
    }

    @Test
    void aRequestWithoutARouteGoesOnWithTheOneThatRuns() {
        var untyped = new DoseRequest(null, null, null, null, null);
        assertThat(untyped.route(null)).isEqualTo(Route.ORAL);
        assertThat(untyped.route(running(Route.SUBLINGUAL, "20", null))).isEqualTo(Route.SUBLINGUAL);
        assertThat(bolus("1", null).route(running(Route.SUBLINGUAL, "20", null)))
                .isEqualTo(Route.IV_BOLUS);
    }

    private static String outcome(Patients patient, String mg) {
        return outcomes(start(patient, bolus(mg, null))).get(BolusWithinCap.NAME);
    }
}

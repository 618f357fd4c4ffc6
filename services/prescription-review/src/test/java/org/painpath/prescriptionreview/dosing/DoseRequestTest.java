package org.painpath.prescriptionreview.dosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.painpath.prescriptionreview.dosing.Doses.*;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Which fields of a request have a meaning on which route. */
class DoseRequestTest {

    @Test
    void whatIsTakenHasADoseAndATimesADay() {
        for (Route route : new Route[] {Route.ORAL, Route.SUBLINGUAL}) {
            assertThat(taken(route, "10", 3).fits(route)).isTrue();
            assertThat(bolus(null, "0.3").fits(route)).isFalse();
            assertThat(infusion(InfusionRequest.USUAL).fits(route)).isFalse();
        }
    }

    @Test
    void aBolusIsTypedInOneUnitAndGivenOnce() {
        assertThat(bolus("20", null).fits(Route.IV_BOLUS)).isTrue();
        assertThat(bolus(null, "0.3").fits(Route.IV_BOLUS)).isTrue();
        assertThat(bolus("20", "0.3").fits(Route.IV_BOLUS)).isFalse();
        assertThat(taken(Route.IV_BOLUS, "20", 2).fits(Route.IV_BOLUS)).isFalse();
        assertThat(infusion(InfusionRequest.USUAL).fits(Route.IV_BOLUS)).isFalse();
    }

    @Test
    void anInfusionHasARateAndNoSingleDose() {
        assertThat(infusion(InfusionRequest.USUAL).fits(Route.IV_INFUSION)).isTrue();
        assertThat(bolus("20", null).fits(Route.IV_INFUSION)).isFalse();
        assertThat(bolus(null, "0.3").fits(Route.IV_INFUSION)).isFalse();
        assertThat(taken(Route.IV_INFUSION, null, 2).fits(Route.IV_INFUSION)).isFalse();
    }

    @Test
    void aRateOrAProtocolIsTypedHoursAndDaysAreNot() {
        assertThat(infusion(new InfusionRequest("crps-outpatient", null, null, null))
                        .isTyped())
                .isTrue();
        assertThat(infusion(new InfusionRequest(null, rate("1", "mg/h"), null, null))
                        .isTyped())
                .isTrue();
        assertThat(infusion(new InfusionRequest(null, null, BigDecimal.ONE, 3)).isTyped())
                .isFalse();
        assertThat(taken(Route.ORAL, null, 3).isTyped()).isFalse();
    }
}

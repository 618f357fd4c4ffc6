package org.painpath.prescriptionreview.prescription;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.prescriptionreview.dosing.InfusionRate;
import org.painpath.prescriptionreview.dosing.InfusionSeries;
import org.painpath.prescriptionreview.dosing.Route;

/** How much a prescription hands out on each route: clinical reference 4.1. */
class SupplyTest {
    private static final InfusionSeries FIVE_DAYS = new InfusionSeries(
            null,
            new InfusionRate(new BigDecimal("22"), "mg/h"),
            new BigDecimal("22"),
            new BigDecimal("4"),
            5,
            24,
            new BigDecimal("440"));

    @ParameterizedTest
    @CsvSource({
        "ORAL,        30, 5, 90",
        "SUBLINGUAL,  10, 0, 30",
        "ORAL,        30, 6, refills-above-schedule-three",
        "ORAL,        30, -1, refills-above-schedule-three",
        "ORAL,        31, 0, supply-out-of-range",
        "ORAL,        0,  0, supply-out-of-range",
        "IV_BOLUS,    1,  0, 1",
        "IV_BOLUS,    2,  0, supply-is-the-series",
        "IV_BOLUS,    1,  1, refills-not-at-the-clinic",
        "IV_INFUSION, 5,  0, 5",
        "IV_INFUSION, 4,  0, supply-is-the-series",
        "IV_INFUSION, 5,  1, refills-not-at-the-clinic"
    })
    void isFilledOrRefused(Route route, int days, int refills, String answer) {
        @Nullable InfusionSeries infusion = route == Route.IV_INFUSION ? FIVE_DAYS : null;
        var supply = Supply.of(route, route.isIntravenous() ? 1 : 3, infusion, days, refills, 30);
        assertThat(
                        switch (supply) {
                            case Supply.Filled filled -> String.valueOf(filled.quantity());
                            case Supply.Refused refused -> refused.code();
                        })
                .isEqualTo(answer);
    }
}

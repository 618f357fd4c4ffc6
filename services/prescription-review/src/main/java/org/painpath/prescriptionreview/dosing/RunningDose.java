package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The dose of a prescription in force that a review may change.
 *
 * @param singleDoseMg mg of base
 * @param infusion of an infusion
 * @param asked the direction that the therapist asked for, absent in a review for new facts
 * @param daysInForce days since it was issued
 */
public record RunningDose(
        Route route,
        BigDecimal singleDoseMg,
        int timesPerDay,
        @Nullable InfusionSeries infusion,
        @Nullable Direction asked,
        int daysInForce) {

    BigDecimal dailyMg() {
        return Milligrams.of(singleDoseMg.multiply(BigDecimal.valueOf(timesPerDay)));
    }

    /** Which way a change was asked for. */
    public enum Direction {
        UP,
        DOWN
    }
}

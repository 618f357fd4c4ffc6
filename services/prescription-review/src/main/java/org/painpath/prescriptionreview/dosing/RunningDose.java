package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The dose of a prescription in force that a review may change.
 *
 * @param singleDoseMg mg of base
 * @param asked the direction that the therapist asked for, absent in a review for new facts
 */
public record RunningDose(
        BigDecimal singleDoseMg, int timesPerDay, @Nullable Direction asked) {

    /** Which way a change was asked for. */
    public enum Direction {
        UP,
        DOWN
    }
}

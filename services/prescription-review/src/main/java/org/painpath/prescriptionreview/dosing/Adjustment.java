package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one factor of a person asks of a dose.
 *
 * @param share of a start dose or of a step that is left, above 0 and at most 1
 * @param mostTimesPerDay doses a day that it allows
 */
record Adjustment(
        String name,
        String input,
        @Nullable LocalDate inputOn,
        String source,
        String effect,
        BigDecimal share,
        int mostTimesPerDay) {

    DoseFactor line(BigDecimal runningMg) {
        return new DoseFactor(name, input, inputOn, source, effect, runningMg);
    }
}

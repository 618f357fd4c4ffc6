package org.painpath.integrationtherapy.outcomes;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One score of one instrument.
 *
 * @param week week of the course; 0 is the baseline
 * @param response absent for the baseline itself and for C-SSRS, which is no measure of a response
 * @param percentChange improvement against the baseline in percent, one decimal; negative is worse
 */
public record Measurement(
        Instrument instrument,
        BigDecimal score,
        int week,
        LocalDate recordedOn,
        @Nullable Response response,
        @Nullable BigDecimal percentChange) {

    public boolean baseline() {
        return week == 0;
    }
}

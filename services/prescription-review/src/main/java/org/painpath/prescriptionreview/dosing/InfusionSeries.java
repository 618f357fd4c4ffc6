package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Infusions on several days, one a day.
 *
 * @param protocol the published series that it follows, absent where the prescriber composed it
 * @param rate as prescribed
 * @param mgPerHour the rate for this person, mg/h of base, never rounded up
 * @param hoursPerDay length of one infusion, h
 * @param days number of infusions
 * @param hoursBetweenStarts fewest hours from the start of one infusion to the start of the next
 * @param totalMg of the whole series, mg of base
 */
public record InfusionSeries(
        @Nullable String protocol,
        InfusionRate rate,
        BigDecimal mgPerHour,
        BigDecimal hoursPerDay,
        int days,
        int hoursBetweenStarts,
        BigDecimal totalMg) {

    /** What a prescriber would have typed for it. */
    public InfusionRequest request() {
        return new InfusionRequest(protocol, rate, hoursPerDay, days);
    }
}

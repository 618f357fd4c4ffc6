package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a prescriber asks of an infusion; what is absent comes from the protocol, or from the policy.
 *
 * @param protocol name of a published series
 * @param rate in its own unit
 * @param hoursPerDay length of one infusion, h, above 0
 * @param days number of infusions, 1 or more
 */
public record InfusionRequest(
        @Nullable String protocol,
        @Nullable InfusionRate rate,
        @Nullable BigDecimal hoursPerDay,
        @Nullable Integer days) {
    static final InfusionRequest USUAL = new InfusionRequest(null, null, null, null);
}

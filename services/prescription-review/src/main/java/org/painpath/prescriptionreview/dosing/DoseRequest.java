package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a prescriber asks to be proposed. What is absent is taken from the policy.
 *
 * @param singleDoseMg typed single dose, mg of base, above 0
 * @param timesPerDay typed number of doses a day, 1 or more
 */
public record DoseRequest(
        Route route,
        @Nullable BigDecimal singleDoseMg,
        @Nullable Integer timesPerDay) {}

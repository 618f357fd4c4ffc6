package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;

/**
 * An intravenous bolus: a cap, and no published start, so that the dose is always typed.
 *
 * <p>Source: [ASRA-GC], clinical reference 3.1.
 *
 * @param capMgPerKg mg of base per kg of dosing weight
 */
public record BolusLimits(BigDecimal capMgPerKg) implements RouteLimits {

    @Override
    public BigDecimal cap() {
        return capMgPerKg;
    }

    @Override
    public DoseUnit unit() {
        return DoseUnit.MILLIGRAM_PER_KILOGRAM;
    }

    @Override
    public String source() {
        return "[ASRA-GC]";
    }
}

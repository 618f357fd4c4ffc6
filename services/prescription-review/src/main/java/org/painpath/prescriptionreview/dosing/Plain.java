package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;

/** Decimals as people write them: exact, no exponent, no trailing zeros. */
final class Plain {
    private Plain() {}

    static BigDecimal of(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}

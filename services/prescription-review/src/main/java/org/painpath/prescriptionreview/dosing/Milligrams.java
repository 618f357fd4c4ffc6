package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts of ketamine base in mg: at most two decimals, no exponent, no trailing zeros; never rounded up. */
public final class Milligrams {
    private Milligrams() {}

    public static BigDecimal of(BigDecimal amount) {
        return Plain.of(amount.setScale(2, RoundingMode.DOWN));
    }
}

package org.painpath.prescriptionreview.calculators;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Body mass index and the weights that dosing may use.
 *
 * <p>Source: clinical reference 3.2 (Devine): ideal = (50 male, 45.5 female) + 2.3 kg per inch above 60; adjusted = ideal +
 * 0.4 × (actual − ideal).
 *
 * @param heightCm above 0
 * @param weightKg actual body weight, above 0
 * @param sex one that has coefficients
 */
public record BodySize(BigDecimal heightCm, BigDecimal weightKg, Sex sex) {
    private static final BigDecimal CM_PER_INCH = new BigDecimal("2.54");
    private static final int WORKING_SCALE = 10;

    /** kg/m², two decimals. */
    public BigDecimal bodyMassIndex() {
        BigDecimal metres = heightCm.movePointLeft(2);
        return weightKg.divide(metres.multiply(metres), 2, RoundingMode.HALF_UP);
    }

    /** kg, two decimals. */
    public BigDecimal idealKg() {
        return ideal().setScale(2, RoundingMode.HALF_UP);
    }

    /** kg, two decimals. */
    public BigDecimal adjustedKg() {
        BigDecimal ideal = ideal();
        return ideal.add(weightKg.subtract(ideal).multiply(new BigDecimal("0.4")))
                .setScale(2, RoundingMode.HALF_UP);
    }

    private BigDecimal ideal() {
        BigDecimal inchesAboveFiveFeet = heightCm.divide(CM_PER_INCH, WORKING_SCALE, RoundingMode.HALF_UP)
                .subtract(BigDecimal.valueOf(60));
        BigDecimal base = new BigDecimal(sex == Sex.FEMALE ? "45.5" : "50");
        return base.add(inchesAboveFiveFeet.multiply(new BigDecimal("2.3")));
    }
}

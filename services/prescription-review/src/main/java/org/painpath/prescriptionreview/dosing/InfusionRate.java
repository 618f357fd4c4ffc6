package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The rate of an infusion in the unit in which it was prescribed.
 *
 * @param value above 0
 * @param unit UCUM: mg/h, mg/kg/h or ug/kg/min
 */
public record InfusionRate(BigDecimal value, String unit) {
    /** 1 ug/min is 0.06 mg/h. */
    private static final BigDecimal MG_PER_HOUR_IN_UG_PER_MINUTE = new BigDecimal("0.06");

    /** Digits of a quotient that is only compared or shown. */
    private static final int WORKING_SCALE = 6;

    /** @throws IllegalArgumentException for another unit, or a rate of 0 or less */
    public InfusionRate {
        if (value.signum() <= 0 || !isRate(unit)) {
            throw new IllegalArgumentException("a rate is above 0, in mg/h, mg/kg/h or ug/kg/min");
        }
    }

    public static boolean isRate(String unit) {
        return DoseUnit.ofUcum(unit).filter(InfusionRate::isRate).isPresent();
    }

    private static boolean isRate(DoseUnit unit) {
        return switch (unit) {
            case MILLIGRAM, MILLIGRAM_PER_KILOGRAM -> false;
            case MILLIGRAM_PER_HOUR, MILLIGRAM_PER_KILOGRAM_AND_HOUR, MICROGRAM_PER_KILOGRAM_AND_MINUTE -> true;
        };
    }

    /** What the pump gives to this person, mg/h, two decimals, never rounded up. */
    BigDecimal mgPerHour(DosingWeight weight) {
        return switch (known()) {
            case MILLIGRAM_PER_HOUR -> Milligrams.of(value);
            case MILLIGRAM_PER_KILOGRAM_AND_HOUR -> weight.milligrams(value);
            case MICROGRAM_PER_KILOGRAM_AND_MINUTE -> weight.milligrams(value.multiply(MG_PER_HOUR_IN_UG_PER_MINUTE));
            case MILLIGRAM, MILLIGRAM_PER_KILOGRAM -> throw new IllegalStateException("not a rate");
        };
    }

    /** The same rate by weight and hour, rounded up where it does not come out even: it is compared with limits. */
    BigDecimal mgPerKgAndHour(DosingWeight weight) {
        return switch (known()) {
            case MILLIGRAM_PER_HOUR -> value.divide(weight.kilograms(), WORKING_SCALE, RoundingMode.UP);
            case MILLIGRAM_PER_KILOGRAM_AND_HOUR -> value;
            case MICROGRAM_PER_KILOGRAM_AND_MINUTE -> value.multiply(MG_PER_HOUR_IN_UG_PER_MINUTE);
            case MILLIGRAM, MILLIGRAM_PER_KILOGRAM -> throw new IllegalStateException("not a rate");
        };
    }

    /** The share of it that is left, in the same unit. */
    InfusionRate times(BigDecimal share) {
        return new InfusionRate(Plain.of(value.multiply(share)), unit);
    }

    String words() {
        return value.toPlainString() + " " + unit;
    }

    private DoseUnit known() {
        return DoseUnit.ofUcum(unit).orElseThrow();
    }
}

package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.painpath.prescriptionreview.calculators.BodySize;
import org.painpath.prescriptionreview.facts.ReviewFacts;

/**
 * The weight that mg/kg limits use: actual below a BMI of 30, otherwise the smaller of actual and adjusted.
 *
 * <p>Source: clinical reference 3.3 [P]. Which weight was used, and its date, are always shown.
 *
 * @param kilograms kg
 * @param bodyMassIndex kg/m²
 * @param measuredOn day of the actual weight
 */
public record DosingWeight(BigDecimal kilograms, Basis basis, BigDecimal bodyMassIndex, LocalDate measuredOn) {

    /** Which weight it is. */
    public enum Basis {
        ACTUAL,
        ADJUSTED
    }

    /** Empty unless weight, its date, height and a sex with coefficients are known. */
    public static Optional<DosingWeight> of(ReviewFacts facts, DosingPolicy.Body limits) {
        BigDecimal weight = facts.weightKg();
        BigDecimal height = facts.heightCm();
        LocalDate measured = facts.weightOn();
        if (weight == null || height == null || measured == null || !facts.sex().hasCoefficients()) {
            return Optional.empty();
        }
        return Optional.of(of(new BodySize(height, weight, facts.sex()), measured, limits));
    }

    private static DosingWeight of(BodySize size, LocalDate measured, DosingPolicy.Body limits) {
        BigDecimal index = size.bodyMassIndex();
        BigDecimal adjusted = size.adjustedKg();
        boolean useActual =
                index.compareTo(limits.obesityIndex()) < 0 || size.weightKg().compareTo(adjusted) <= 0;
        return useActual
                ? new DosingWeight(size.weightKg(), Basis.ACTUAL, index, measured)
                : new DosingWeight(adjusted, Basis.ADJUSTED, index, measured);
    }

    /** A limit in mg/kg as mg for this person, two decimals. */
    public BigDecimal milligrams(BigDecimal mgPerKg) {
        return Milligrams.of(kilograms.multiply(mgPerKg));
    }
}

package org.painpath.prescriptionreview.calculators;

/** Sex as the formulas know it; only the first two have published coefficients. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN;

    /** Whether eGFR and ideal body weight have coefficients for it; otherwise they cannot be computed. */
    public boolean hasCoefficients() {
        return switch (this) {
            case FEMALE, MALE -> true;
            case OTHER, UNKNOWN -> false;
        };
    }
}

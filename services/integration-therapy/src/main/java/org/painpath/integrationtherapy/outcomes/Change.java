package org.painpath.integrationtherapy.outcomes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * From a baseline score to a later one. Comparisons are made on whole tenths of a point: 7.0 to 4.9 is exactly 30 %, which
 * binary fractions miss.
 */
record Change(BigDecimal baseline, BigDecimal now) {

    boolean evaluable() {
        return baseline.signum() > 0;
    }

    boolean worse() {
        return now.compareTo(baseline) > 0;
    }

    /** {@code (baseline - now) * 100 >= percent * baseline}, in whole numbers. */
    boolean reducedByAtLeast(int percent) {
        long base = tenths(baseline);
        return (base - tenths(now)) * 100 >= percent * base;
    }

    boolean reducedByPoints(int points) {
        return tenths(baseline) - tenths(now) >= points * 10L;
    }

    /** Improvement in percent with one decimal, for people to read; no decision is made on it. */
    @Nullable
    BigDecimal percent() {
        return evaluable() ? baseline.subtract(now).movePointRight(2).divide(baseline, 1, RoundingMode.HALF_UP) : null;
    }

    private static long tenths(BigDecimal score) {
        return score.movePointRight(1).longValueExact();
    }
}

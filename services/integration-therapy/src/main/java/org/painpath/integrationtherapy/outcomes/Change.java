package org.painpath.integrationtherapy.outcomes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * From a baseline score to a later one. Comparisons are made on decimals and never on a quotient: 7.0 to 4.9 is exactly 30 %,
 * which binary fractions miss.
 */
record Change(BigDecimal baseline, BigDecimal now) {

    boolean evaluable() {
        return baseline.signum() > 0;
    }

    boolean worse() {
        return now.compareTo(baseline) > 0;
    }

    /** {@code (baseline - now) * 100 >= percent * baseline}. */
    boolean reducedByAtLeast(int percent) {
        return reduction().movePointRight(2).compareTo(baseline.multiply(BigDecimal.valueOf(percent))) >= 0;
    }

    boolean reducedByPoints(int points) {
        return reduction().compareTo(BigDecimal.valueOf(points)) >= 0;
    }

    /** Improvement in percent with one decimal, for people to read; no decision is made on it. */
    @Nullable
    BigDecimal percent() {
        return evaluable() ? reduction().movePointRight(2).divide(baseline, 1, RoundingMode.HALF_UP) : null;
    }

    private BigDecimal reduction() {
        return baseline.subtract(now);
    }
}

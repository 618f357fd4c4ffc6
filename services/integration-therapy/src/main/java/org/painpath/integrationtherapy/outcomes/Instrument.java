package org.painpath.integrationtherapy.outcomes;

import java.math.BigDecimal;

/**
 * An outcome measure. Scores are exact: PEG is kept as the sum of its three answers, never as the rounded mean.
 *
 * <p>Source: clinical reference 1.3 and 6.2.
 */
public enum Instrument {
    /** Pain intensity 0 (none) to 10 (worst imaginable); one decimal, for an average over days. */
    NRS(10, 1),
    /** Pain, enjoyment and general activity: the sum of three answers of 0 to 10. */
    PEG(30, 0),
    /** Depression over two weeks: the sum of nine answers of 0 to 3. */
    PHQ9(27, 0);

    private final BigDecimal highest;
    private final int decimals;

    Instrument(int highest, int decimals) {
        this.highest = BigDecimal.valueOf(highest);
        this.decimals = decimals;
    }

    public boolean allows(BigDecimal score) {
        return score.signum() >= 0
                && score.compareTo(highest) <= 0
                && score.stripTrailingZeros().scale() <= decimals;
    }

    /** What may be entered, in words. */
    public String range() {
        return "%s is between 0 and %s with %s"
                .formatted(name(), highest, decimals == 0 ? "no decimals" : "one decimal");
    }

    /** Whether the instrument measures pain itself, on which a response is judged first. */
    public boolean pain() {
        return this != PHQ9;
    }
}

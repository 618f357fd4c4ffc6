package org.painpath.evaluation.diagnostics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A range of values; both ends belong to it.
 *
 * @param low absent where nothing is too low
 * @param high absent where nothing is too high
 */
public record Range(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    static final Range ANY = new Range(null, null);
    static final Range NOTHING = new Range(BigDecimal.ZERO, BigDecimal.ZERO);

    static Range of(String low, String high) {
        return new Range(new BigDecimal(low), new BigDecimal(high));
    }

    boolean isBelow(BigDecimal value) {
        return low != null && value.compareTo(low) < 0;
    }

    boolean isAbove(BigDecimal value) {
        return high != null && value.compareTo(high) > 0;
    }

    boolean holds(BigDecimal value) {
        return !isBelow(value) && !isAbove(value);
    }

    /** Whether nothing of the other lies outside; a side without an end is no end at all. */
    boolean contains(Range other) {
        return (other.low == null || !isBelow(other.low)) && (other.high == null || !isAbove(other.high));
    }

    /** How far outside a value lies. */
    BigDecimal distance(BigDecimal value) {
        if (low != null && isBelow(value)) {
            return low.subtract(value);
        }
        return high != null && isAbove(value) ? value.subtract(high) : BigDecimal.ZERO;
    }

    /** What lies in both. */
    Range and(Range other) {
        return new Range(higher(low, other.low), lower(high, other.high));
    }

    private static @Nullable BigDecimal higher(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other : other == null ? one : one.max(other);
    }

    private static @Nullable BigDecimal lower(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other : other == null ? one : one.min(other);
    }
}

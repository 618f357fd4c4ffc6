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

    static Range of(String low, String high) {
        return new Range(new BigDecimal(low), new BigDecimal(high));
    }

    static Range upTo(String high) {
        return new Range(null, new BigDecimal(high));
    }

    static Range from(String low) {
        return new Range(new BigDecimal(low), null);
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

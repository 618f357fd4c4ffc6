package org.painpath.instruments;

import java.math.BigDecimal;

/** One number of a reading, by its name; exact, or to two decimals where it is a mean. */
public record Score(String name, BigDecimal value) {

    static Score of(String name, int value) {
        return new Score(name, BigDecimal.valueOf(value));
    }
}

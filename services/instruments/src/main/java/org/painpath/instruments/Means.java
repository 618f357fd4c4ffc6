package org.painpath.instruments;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Means of whole-numbered answers. */
final class Means {

    private Means() {}

    /** To two decimals, half up. */
    static BigDecimal of(List<Integer> answers) {
        int sum = answers.stream().mapToInt(Integer::intValue).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answers.size()), 2, RoundingMode.HALF_UP);
    }

    /** As people read it: one decimal. */
    static String shown(BigDecimal mean) {
        return mean.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}

package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;

/**
 * What age, liver and other medications take off a dose. Source: clinical reference 3.3, all [P].
 *
 * @param olderAge years from which the older-adult rule holds
 * @param olderCapShare share of a route's cap for older adults, above 0 and at most 1
 * @param olderStepDays fewest days between two steps for older adults
 * @param childPughBShare share of a start dose, step or rate in Child-Pugh B
 * @param childPughBInterval factor on the interval between doses in Child-Pugh B
 * @param inhibitorShare share of a start dose or step of what is swallowed, beside a strong CYP inhibitor
 */
public record Cautions(
        int olderAge,
        BigDecimal olderCapShare,
        int olderStepDays,
        BigDecimal childPughBShare,
        BigDecimal childPughBInterval,
        BigDecimal inhibitorShare) {

    public boolean isOlder(int ageYears) {
        return ageYears >= olderAge;
    }

    /** What age leaves of a cap. */
    public BigDecimal capShare(int ageYears) {
        return isOlder(ageYears) ? olderCapShare : BigDecimal.ONE;
    }
}

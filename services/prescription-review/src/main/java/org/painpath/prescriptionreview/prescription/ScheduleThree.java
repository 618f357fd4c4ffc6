package org.painpath.prescriptionreview.prescription;

import java.time.LocalDate;

/**
 * Federal limits on a Schedule III prescription: at most five refills, none later than six months after the day of issue.
 *
 * <p>Source: 21 CFR 1306.22 [CFR-1306.22], clinical reference 4.1. Six months end on the same day of the month, or on the last day
 * of a shorter month: 31 August expires on 28 February.
 */
public final class ScheduleThree {
    public static final int MOST_REFILLS = 5;
    private static final int MONTHS = 6;

    private ScheduleThree() {}

    public static boolean allowsRefills(int refills) {
        return refills >= 0 && refills <= MOST_REFILLS;
    }

    /** The last day on which it may be filled or refilled. */
    public static LocalDate expiresOn(LocalDate issuedOn) {
        return issuedOn.plusMonths(MONTHS);
    }

    /** @param refill 0 for the first fill, then 1 to 5 */
    public static boolean allowsFill(LocalDate issuedOn, int refill, LocalDate on) {
        return allowsRefills(refill) && !on.isBefore(issuedOn) && !on.isAfter(expiresOn(issuedOn));
    }
}

package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;

/**
 * Limits on a taper. No source gives a schedule for ketamine that is taken: all of it is policy [P].
 *
 * @param stepDaysFewest fewest days of a step
 * @param stepDaysMost most days of a step
 * @param daysMost most days of a whole taper, within one fill
 * @param startWithinDays days after which it begins at the latest
 * @param largestDropShare share of a day's dose that one step may take away
 * @param lastDailyMg highest day's dose that may be followed by none, mg of base
 */
public record TaperLimits(
        int stepDaysFewest,
        int stepDaysMost,
        int daysMost,
        int startWithinDays,
        BigDecimal largestDropShare,
        BigDecimal lastDailyMg) {}

package org.painpath.prescriptionreview.prescription;

import org.jspecify.annotations.Nullable;
import org.painpath.prescriptionreview.dosing.InfusionSeries;
import org.painpath.prescriptionreview.dosing.Route;
import org.painpath.prescriptionreview.dosing.Taper;

/**
 * How much a prescription hands out. What a patient takes is filled for some days and refilled within Schedule III; what the clinic
 * gives into a vein is given as it was signed, and a further series is reviewed anew.
 *
 * <p>Source: 21 CFR 1306.22 [CFR-1306.22], clinical reference 4.1; days of a fill and no refill at the clinic [P].
 */
public sealed interface Supply {

    /** @param quantity single doses or infusions in one fill */
    record Filled(int quantity) implements Supply {}

    record Refused(String code, String words) implements Supply {}

    /**
     * @param infusion of an infusion
     * @param daysSupply days that one fill lasts
     * @param refills fills after the first
     * @param longestDays of a fill
     */
    static Supply of(
            Route route,
            int timesPerDay,
            @Nullable InfusionSeries infusion,
            int daysSupply,
            int refills,
            int longestDays) {
        if (!ScheduleThree.allowsRefills(refills)) {
            return new Refused(
                    "refills-above-schedule-three", "At most %d refills.".formatted(ScheduleThree.MOST_REFILLS));
        }
        if (daysSupply < 1 || daysSupply > longestDays) {
            return new Refused("supply-out-of-range", "A fill lasts 1 to %d days.".formatted(longestDays));
        }
        return switch (route) {
            case ORAL, SUBLINGUAL -> new Filled(timesPerDay * daysSupply);
            case IV_BOLUS -> atTheClinic(1, daysSupply, refills);
            case IV_INFUSION -> atTheClinic(infusion == null ? 0 : infusion.days(), daysSupply, refills);
        };
    }

    /** A taper is handed out at one time, for all its days. */
    public static Supply of(Taper taper, int daysSupply, int refills) {
        if (refills > 0) {
            return new Refused("refills-not-of-a-taper", "A taper is not refilled.");
        }
        return daysSupply == taper.days()
                ? new Filled(taper.quantity())
                : new Refused("supply-is-the-taper", "It is signed for %d days.".formatted(taper.days()));
    }

    private static Supply atTheClinic(int days, int daysSupply, int refills) {
        if (refills > 0) {
            return new Refused("refills-not-at-the-clinic", "What the clinic gives is not refilled.");
        }
        return daysSupply == days
                ? new Filled(days)
                : new Refused("supply-is-the-series", "It is signed for %d days.".formatted(days));
    }
}

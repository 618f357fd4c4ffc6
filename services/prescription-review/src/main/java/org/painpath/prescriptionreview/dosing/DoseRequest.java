package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a prescriber asks to be proposed. What is absent is taken from the policy; amounts are of base.
 *
 * @param route absent for that of the dose that runs, and oral at a start
 * @param singleDoseMg typed single dose, mg, above 0; never of an infusion
 * @param mgPerKg typed single dose of a bolus, mg/kg, above 0
 * @param timesPerDay typed number of doses a day, 1 or more; only of what is taken
 * @param infusion only of an infusion
 * @param taper a whole taper, of which the single dose is the first step; only of what is taken
 */
public record DoseRequest(
        @Nullable Route route,
        @Nullable BigDecimal singleDoseMg,
        @Nullable BigDecimal mgPerKg,
        @Nullable Integer timesPerDay,
        @Nullable InfusionRequest infusion,
        @Nullable Taper taper) {

    /** One dose, and no taper. */
    public DoseRequest(
            @Nullable Route route,
            @Nullable BigDecimal singleDoseMg,
            @Nullable BigDecimal mgPerKg,
            @Nullable Integer timesPerDay,
            @Nullable InfusionRequest infusion) {
        this(route, singleDoseMg, mgPerKg, timesPerDay, infusion, null);
    }

    /** A dose that the patient takes. */
    public static DoseRequest taken(Route route, @Nullable BigDecimal singleDoseMg, @Nullable Integer timesPerDay) {
        return new DoseRequest(route, singleDoseMg, null, timesPerDay, null);
    }

    /** A dose that comes down step by step. */
    public static DoseRequest tapering(@Nullable Route route, Taper taper) {
        Taper.Step first = taper.steps().getFirst();
        return new DoseRequest(route, first.singleDoseMg(), null, first.timesPerDay(), null, taper);
    }

    public Route route(@Nullable RunningDose running) {
        if (route != null) {
            return route;
        }
        return running == null ? Route.ORAL : running.route();
    }

    /** Whether every field that is there has a meaning on the route. */
    public boolean fits(Route asked) {
        return switch (asked) {
            case ORAL, SUBLINGUAL -> mgPerKg == null && infusion == null;
            case IV_BOLUS ->
                (singleDoseMg == null || mgPerKg == null) && timesPerDay == null && infusion == null && taper == null;
            case IV_INFUSION -> singleDoseMg == null && mgPerKg == null && timesPerDay == null && taper == null;
        };
    }

    /** Whether somebody wrote an amount, or named a series. */
    boolean isTyped() {
        return singleDoseMg != null
                || mgPerKg != null
                || (infusion != null && (infusion.rate() != null || infusion.protocol() != null));
    }
}

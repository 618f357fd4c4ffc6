package org.painpath.prescriptionreview.prescription;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.painpath.prescriptionreview.dosing.InfusionSeries;
import org.painpath.prescriptionreview.dosing.Route;
import org.painpath.prescriptionreview.dosing.Taper;

/**
 * A signed prescription of ketamine, Schedule III.
 *
 * @param singleDoseMg mg of base; of an infusion, what one of them gives
 * @param infusion of an infusion
 * @param quantity single doses or infusions in one fill
 * @param daysSupply days that one fill lasts
 * @param refills 0 to 5
 * @param expiresOn last day on which it may be filled
 * @param fills what has been handed out of this dose, in order
 * @param fillsBefore how many fills were handed out under earlier signatures of the same six months
 * @param taper of a dose that comes down step by step; the single dose is that of its first step
 * @param stockUntil the first day that what was handed out of the same dose before it does not last for; absent where nothing of it counts
 */
public record Prescription(
        UUID prescriptionId,
        String prescriber,
        Route route,
        BigDecimal singleDoseMg,
        int timesPerDay,
        @Nullable InfusionSeries infusion,
        int quantity,
        int daysSupply,
        int refills,
        LocalDate issuedOn,
        LocalDate expiresOn,
        List<Fill> fills,
        int fillsBefore,
        @Nullable Taper taper,
        @Nullable LocalDate stockUntil) {

    public Prescription {
        fills = List.copyOf(fills);
    }

    /** One that takes the place of no other. */
    public Prescription(
            UUID prescriptionId,
            String prescriber,
            Route route,
            BigDecimal singleDoseMg,
            int timesPerDay,
            @Nullable InfusionSeries infusion,
            int quantity,
            int daysSupply,
            int refills,
            LocalDate issuedOn,
            LocalDate expiresOn,
            List<Fill> fills) {
        this(
                prescriptionId,
                prescriber,
                route,
                singleDoseMg,
                timesPerDay,
                infusion,
                quantity,
                daysSupply,
                refills,
                issuedOn,
                expiresOn,
                fills,
                0,
                null,
                null);
    }

    /**
     * In the place of an earlier one: within its six months fills count on, and they end with them; of the same dose also how long
     * the last fill lasts. A change of dose gives nobody more refills. Where all six fills have been handed out it is a new and
     * separate prescription with months of its own; of the same dose the last fill is used up first all the same.
     *
     * <p>Source: 21 CFR 1306.22 [CFR-1306.22], which counts by prescription and asks for a new one beyond; clinical reference 4.1;
     * that a change of dose does not begin anew [P].
     */
    public Prescription after(Prescription earlier) {
        if (!earlier.holdsOn(issuedOn)) {
            return this;
        }
        if (earlier.allFillsAreUsed()) {
            return with(expiresOn, List.of(), 0, isOfSameDose(earlier) ? earlier.lastsUntil() : null);
        }
        LocalDate until = expiresOn.isBefore(earlier.expiresOn) ? expiresOn : earlier.expiresOn;
        return isOfSameDose(earlier)
                ? with(until, earlier.fills, earlier.nextFill(), earlier.stockUntil)
                : with(until, List.of(), earlier.nextFill(), null);
    }

    /** The first day that what has been handed out of this dose does not last for; absent where nothing was. */
    @Nullable
    LocalDate lastsUntil() {
        return fills.isEmpty() ? stockUntil : fills.getLast().coversUntil();
    }

    /** All that federal law lets one prescription hold has been handed out. */
    public boolean allFillsAreUsed() {
        return nextFill() > ScheduleThree.MOST_REFILLS;
    }

    /** What is taken on a day: of a taper, its step. */
    public Taper.Step on(LocalDate day) {
        return taper == null ? new Taper.Step(issuedOn, singleDoseMg, timesPerDay) : taper.on(day);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(expiresOn);
    }

    /** Number of the next fill, 0 for the first of its six months. */
    public int nextFill() {
        return fills.isEmpty() ? fillsBefore : fills.getLast().number() + 1;
    }

    /** Number of the last fill that was signed for. */
    int lastFill() {
        return fillsBefore + refills;
    }

    private boolean isOfSameDose(Prescription other) {
        return route == other.route
                && singleDoseMg.compareTo(other.singleDoseMg) == 0
                && timesPerDay == other.timesPerDay
                && Objects.equals(taper, other.taper);
    }

    public Prescription with(Fill fill) {
        return with(expiresOn, Stream.concat(fills.stream(), Stream.of(fill)).toList(), fillsBefore, stockUntil);
    }

    private Prescription with(LocalDate until, List<Fill> handedOut, int before, @Nullable LocalDate stock) {
        return new Prescription(
                prescriptionId,
                prescriber,
                route,
                singleDoseMg,
                timesPerDay,
                infusion,
                quantity,
                daysSupply,
                refills,
                issuedOn,
                until,
                handedOut,
                before,
                taper,
                stock);
    }
}

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
 * @param monthsUntil of a taper, last day of the six months that its fills count in; absent for those of its own signature
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
        @Nullable LocalDate stockUntil,
        @Nullable LocalDate monthsUntil) {

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
        if (!earlier.countsOn(issuedOn)) {
            return this;
        }
        if (earlier.allFillsAreUsed()) {
            LocalDate stock = isOfSameDose(earlier) ? earlier.lastsUntil() : null;
            return with(expiresOn, List.of(), 0, stock, monthsUntil);
        }
        LocalDate months = sooner(months(), earlier.months());
        LocalDate until = sooner(expiresOn, months);
        LocalDate kept = taper == null ? null : months;
        return isOfSameDose(earlier)
                ? with(until, earlier.fills, earlier.nextFill(), earlier.stockUntil, kept)
                : with(until, List.of(), earlier.nextFill(), null, kept);
    }

    /** Whether a prescription in its place counts on its fills. A taper is over before its months are. */
    public boolean countsOn(LocalDate day) {
        return !day.isAfter(months());
    }

    private LocalDate months() {
        if (taper == null) {
            return expiresOn;
        }
        return monthsUntil == null ? ScheduleThree.expiresOn(issuedOn) : monthsUntil;
    }

    private static LocalDate sooner(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
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
        List<Fill> handedOut = Stream.concat(fills.stream(), Stream.of(fill)).toList();
        return with(expiresOn, handedOut, fillsBefore, stockUntil, monthsUntil);
    }

    private Prescription with(
            LocalDate until, List<Fill> handedOut, int before, @Nullable LocalDate stock, @Nullable LocalDate months) {
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
                stock,
                months);
    }
}

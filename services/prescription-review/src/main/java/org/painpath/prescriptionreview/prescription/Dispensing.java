package org.painpath.prescriptionreview.prescription;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.painpath.prescriptionreview.dosing.Taper;

/**
 * Whether a prescription in force may be filled on a day: within its refills and its six months, not before the last fill is nearly
 * used up, and never more than was signed for one fill. What is left of a fill counts for the next, so that early refills do not add up.
 *
 * <p>Source: 21 CFR 1306.22 [CFR-1306.22], clinical reference 4.1; days of grace [P], early refills as a sign of misuse 6.4.
 */
public sealed interface Dispensing {

    record Allowed(Fill fill) implements Dispensing {}

    record Refused(String code, String words) implements Dispensing {}

    /**
     * @param quantity single doses to hand out; absent for all of one fill
     * @param graceDays how many days before the last fill is used up the next may be handed out
     */
    static Dispensing of(Prescription prescription, @Nullable Integer quantity, LocalDate on, int graceDays) {
        if (prescription.route().isIntravenous()) {
            return new Refused("given-at-the-clinic", "What the clinic gives is not handed out.");
        }
        int number = prescription.nextFill();
        if (number > prescription.lastFill()) {
            return new Refused("no-refills-left", "All %d refills have been used.".formatted(prescription.refills()));
        }
        if (!ScheduleThree.allowsFill(prescription.issuedOn(), number, on) || !prescription.holdsOn(on)) {
            return new Refused(
                    "prescription-expired", "It may be filled until %s.".formatted(prescription.expiresOn()));
        }
        if (hasBegun(prescription, on, graceDays)) {
            return new Refused(
                    "taper-has-begun", "The taper has begun without it; what is left of it is planned anew.");
        }
        int doses = quantity == null ? prescription.quantity() : quantity;
        if (doses < 1 || doses > prescription.quantity()) {
            return new Refused(
                    "quantity-above-prescription", "One fill has 1 to %d doses.".formatted(prescription.quantity()));
        }
        return inTime(prescription, new Fill(number, doses, on, coveredUntil(prescription, doses, on)), graceDays);
    }

    private static Dispensing inTime(Prescription prescription, Fill fill, int graceDays) {
        LocalDate until = prescription.lastsUntil();
        if (until == null) {
            return new Allowed(fill);
        }
        LocalDate earliest = until.minusDays(graceDays);
        return fill.on().isBefore(earliest)
                ? new Refused("refill-too-early", "The next fill is from %s on.".formatted(earliest))
                : new Allowed(fill);
    }

    /** Its days that have passed would be handed out too. */
    private static boolean hasBegun(Prescription prescription, LocalDate on, int graceDays) {
        Taper taper = prescription.taper();
        return taper != null && on.isAfter(taper.startsOn().plusDays(graceDays));
    }

    private static LocalDate coveredUntil(Prescription prescription, int doses, LocalDate on) {
        Taper taper = prescription.taper();
        if (taper != null) {
            return taper.endsOn();
        }
        LocalDate until = prescription.lastsUntil();
        LocalDate from = until == null ? on : later(until, on);
        return from.plusDays(doses / prescription.timesPerDay());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

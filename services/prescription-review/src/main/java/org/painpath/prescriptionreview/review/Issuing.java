package org.painpath.prescriptionreview.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.prescriptionreview.dosing.DosingPolicy;
import org.painpath.prescriptionreview.dosing.Taper;
import org.painpath.prescriptionreview.prescription.Prescription;
import org.painpath.prescriptionreview.prescription.ScheduleThree;
import org.painpath.prescriptionreview.prescription.Supply;
import org.painpath.prescriptionreview.review.Review.Checked;
import org.painpath.prescriptionreview.review.ReviewCommand.Sign;

/** What a signature issues: the first prescription, or one that takes the place of another. */
final class Issuing {
    private Issuing() {}

    /**
     * Fills of a prescription that is replaced within its six months count for the new one, until all are used up: then the new one is a
     * prescription of its own. The clinic's own doses are no fills.
     *
     * <p>Source: 21 CFR 1306.22 [CFR-1306.22], which counts by prescription.
     */
    static Supply supply(Checked checked, Sign command, DosingPolicy policy) {
        Prescription previous = checked.basis().inForce();
        int used = checked.dose().route().isIntravenous() || previous == null ? 0 : used(previous, command);
        return ScheduleThree.allowsRefills(used + command.refills())
                ? supply(checked.dose(), command, policy)
                : new Supply.Refused(
                        "refills-above-schedule-three",
                        "At most %d refills in six months, and %d fills have been handed out."
                                .formatted(ScheduleThree.MOST_REFILLS, used));
    }

    private static int used(Prescription previous, Sign command) {
        return previous.countsOn(command.on()) && !previous.allFillsAreUsed() ? previous.nextFill() : 0;
    }

    private static Supply supply(DoseProposed dose, Sign command, DosingPolicy policy) {
        Taper taper = dose.taper();
        if (taper != null) {
            return Supply.of(taper, command.daysSupply(), command.refills());
        }
        return Supply.of(
                dose.route(),
                dose.timesPerDay(),
                dose.infusion(),
                command.daysSupply(),
                command.refills(),
                policy.longestSupplyDays());
    }

    static ReviewEvent signed(Checked checked, Sign command, Supply.Filled supply, DosingPolicy policy) {
        Prescription previous = checked.basis().inForce();
        Prescription signed = prescription(checked.dose(), command, supply);
        Prescription prescription = previous == null ? signed : signed.after(previous);
        return previous == null
                ? PrescriptionSigned.of(
                        prescription, policy.version(), command.ceremony().shown())
                : DoseChanged.of(
                        prescription,
                        previous.prescriptionId(),
                        policy.version(),
                        command.ceremony().shown());
    }

    private static Prescription prescription(DoseProposed dose, Sign command, Supply.Filled supply) {
        return new Prescription(
                command.prescriptionId(),
                command.prescriber(),
                dose.route(),
                dose.singleDoseMg(),
                dose.timesPerDay(),
                dose.infusion(),
                supply.quantity(),
                command.daysSupply(),
                command.refills(),
                command.on(),
                expiresOn(dose.taper(), command.on()),
                List.of(),
                0,
                dose.taper(),
                null,
                null);
    }

    /** A taper is not filled after its last day. */
    private static LocalDate expiresOn(@Nullable Taper taper, LocalDate issuedOn) {
        LocalDate sixMonths = ScheduleThree.expiresOn(issuedOn);
        return taper == null || taper.lastDay().isAfter(sixMonths) ? sixMonths : taper.lastDay();
    }
}

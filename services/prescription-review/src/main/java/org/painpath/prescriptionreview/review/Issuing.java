package org.painpath.prescriptionreview.review;

import java.util.List;
import org.painpath.prescriptionreview.dosing.DosingPolicy;
import org.painpath.prescriptionreview.prescription.Prescription;
import org.painpath.prescriptionreview.prescription.ScheduleThree;
import org.painpath.prescriptionreview.prescription.Supply;
import org.painpath.prescriptionreview.review.Review.Checked;
import org.painpath.prescriptionreview.review.ReviewCommand.Sign;

/** What a signature issues: the first prescription, or one that takes the place of another. */
final class Issuing {
    private Issuing() {}

    static Supply supply(DoseProposed dose, Sign command, DosingPolicy policy) {
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
        Prescription prescription = prescription(checked.dose(), command, supply);
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
                ScheduleThree.expiresOn(command.on()),
                List.of());
    }
}

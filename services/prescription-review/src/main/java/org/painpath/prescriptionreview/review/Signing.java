package org.painpath.prescriptionreview.review;

import java.time.LocalDate;
import java.util.List;
import org.painpath.chassis.domain.Decision;
import org.painpath.chassis.rules.Finding;
import org.painpath.prescriptionreview.dosing.DoseRequest;
import org.painpath.prescriptionreview.dosing.DosingPolicy;
import org.painpath.prescriptionreview.prescription.Prescription;
import org.painpath.prescriptionreview.prescription.ScheduleThree;
import org.painpath.prescriptionreview.review.Review.Active;
import org.painpath.prescriptionreview.review.Review.Basis;
import org.painpath.prescriptionreview.review.Review.Checked;
import org.painpath.prescriptionreview.review.Review.Closed;
import org.painpath.prescriptionreview.review.Review.Open;
import org.painpath.prescriptionreview.review.Review.Proposed;
import org.painpath.prescriptionreview.review.Review.Returned;
import org.painpath.prescriptionreview.review.Review.Suspended;
import org.painpath.prescriptionreview.review.Review.Unopened;
import org.painpath.prescriptionreview.review.ReviewCommand.CheckDose;
import org.painpath.prescriptionreview.review.ReviewCommand.Sign;

/**
 * A pharmacist checks and a prescriber signs, two different people. Both judge the dose by the findings of their own day, so that
 * a weight or a laboratory value that has gone out of date since stops them.
 *
 * <p>Source: clinical reference 4.4; Schedule III 4.1.
 */
record Signing(DosingPolicy policy) {

    Decision<ReviewEvent> check(Review review, CheckDose command) {
        return switch (review) {
            case Proposed proposed -> check(proposed, command);
            case Open _ -> Refused.notProposed();
            case Checked _ -> Refused.alreadyChecked();
            case Unopened _ -> Refused.notOpen();
            case Active _, Suspended _ -> Refused.signed();
            case Returned _ -> Refused.returned();
            case Closed _ -> Refused.closed();
        };
    }

    Decision<ReviewEvent> sign(Review review, Sign command) {
        return switch (review) {
            case Checked checked -> sign(checked, command);
            case Open _ -> Refused.notProposed();
            case Proposed _ -> Decision.refused("not-checked", "A pharmacist checks the dose before it can be signed.");
            case Unopened _ -> Refused.notOpen();
            case Active _, Suspended _ -> Refused.signed();
            case Returned _ -> Refused.returned();
            case Closed _ -> Refused.closed();
        };
    }

    private Decision<ReviewEvent> check(Proposed proposed, CheckDose command) {
        if (command.pharmacist().equals(proposed.dose().proposedBy())) {
            return Decision.refused("same-person", "Whoever proposed the dose cannot check it.");
        }
        List<Finding> findings = findings(proposed.basis(), proposed.dose(), command.on());
        List<String> blockers = Blockers.open(findings, proposed.overrides());
        if (!blockers.isEmpty()) {
            return blocked(blockers);
        }
        List<String> cautions = Blockers.unacknowledged(findings, command.acknowledged());
        return cautions.isEmpty()
                ? Decision.accepted(
                        new PharmacistChecked(command.pharmacist(), command.acknowledged(), policy.version()))
                : Decision.refused(
                        "caution-not-acknowledged", "To be acknowledged: " + String.join(", ", cautions) + ".");
    }

    private Decision<ReviewEvent> sign(Checked checked, Sign command) {
        if (command.prescriber().equals(checked.pharmacist())) {
            return Decision.refused("same-person", "Whoever checked the dose cannot sign it.");
        }
        if (!ScheduleThree.allowsRefills(command.refills())) {
            return Decision.refused(
                    "refills-above-schedule-three", "At most %d refills.".formatted(ScheduleThree.MOST_REFILLS));
        }
        if (command.daysSupply() < 1 || command.daysSupply() > policy.longestSupplyDays()) {
            return Decision.refused(
                    "supply-out-of-range", "A fill lasts 1 to %d days.".formatted(policy.longestSupplyDays()));
        }
        List<String> blockers =
                Blockers.open(findings(checked.basis(), checked.dose(), command.on()), checked.overrides());
        return blockers.isEmpty() ? Decision.accepted(signed(checked, command)) : blocked(blockers);
    }

    private ReviewEvent signed(Checked checked, Sign command) {
        Prescription previous = checked.basis().inForce();
        Prescription prescription = prescription(checked.dose(), command);
        return previous == null
                ? PrescriptionSigned.of(prescription, policy.version())
                : DoseChanged.of(prescription, previous.prescriptionId(), policy.version());
    }

    private static Prescription prescription(DoseProposed dose, Sign command) {
        return new Prescription(
                command.prescriptionId(),
                command.prescriber(),
                dose.route(),
                dose.singleDoseMg(),
                dose.timesPerDay(),
                dose.timesPerDay() * command.daysSupply(),
                command.daysSupply(),
                command.refills(),
                command.on(),
                ScheduleThree.expiresOn(command.on()));
    }

    private List<Finding> findings(Basis basis, DoseProposed dose, LocalDate on) {
        var asProposed = new DoseRequest(dose.route(), dose.singleDoseMg(), dose.timesPerDay());
        return Proposing.assess(basis, asProposed, on, policy).findings();
    }

    private static Decision<ReviewEvent> blocked(List<String> blockers) {
        return Decision.refused("open-finding", "Blocked by " + String.join("; ", blockers) + ".");
    }
}

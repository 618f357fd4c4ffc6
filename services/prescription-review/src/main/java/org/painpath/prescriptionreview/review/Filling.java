package org.painpath.prescriptionreview.review;

import org.painpath.chassis.domain.Decision;
import org.painpath.prescriptionreview.dosing.DosingPolicy;
import org.painpath.prescriptionreview.dosing.DosingPolicyOfTheDay;
import org.painpath.prescriptionreview.prescription.Dispensing;
import org.painpath.prescriptionreview.prescription.Prescription;
import org.painpath.prescriptionreview.review.Review.*;
import org.painpath.prescriptionreview.review.ReviewCommand.DispenseFill;

/** A pharmacist hands out a fill of an active prescription; while it is suspended or under review again nothing is handed out. */
record Filling(DosingPolicyOfTheDay policies) {

    Decision<ReviewEvent> dispense(Review review, DispenseFill command) {
        return switch (review) {
            case Active active ->
                active.obstacles()
                        .againstDispensing()
                        .map(first -> Decision.<ReviewEvent>refused(first.code(), first.words()))
                        .orElseGet(() -> new Gate(policies)
                                .unlessAwaiting(
                                        active,
                                        command.on(),
                                        command.feeds(),
                                        () -> dispense(active.prescription(), command)));
            case Unopened _ -> Refused.notOpen();
            case Suspended _ -> suspended();
            case UnderReview under -> withheld(under.basis());
            case Returned returned -> withheld(returned.basis());
            case Closed _ -> Refused.closed();
        };
    }

    private Decision<ReviewEvent> dispense(Prescription prescription, DispenseFill command) {
        DosingPolicy policy = policies.on(command.on());
        return switch (Dispensing.of(prescription, command.quantity(), command.on(), policy.refillGraceDays())) {
            case Dispensing.Refused refused -> Decision.refused(refused.code(), refused.words());
            case Dispensing.Allowed allowed ->
                Decision.accepted(FillDispensed.of(
                        prescription.prescriptionId(), allowed.fill(), command.pharmacist(), policy.version()));
        };
    }

    private static Decision<ReviewEvent> withheld(Basis basis) {
        if (basis.inForce() == null) {
            return Refused.notSigned();
        }
        return basis.suspended()
                ? suspended()
                : Decision.refused("under-review", "The prescription is under review again; nothing is handed out.");
    }

    private static Decision<ReviewEvent> suspended() {
        return Decision.refused("suspended", "The prescription may not be used for now.");
    }
}

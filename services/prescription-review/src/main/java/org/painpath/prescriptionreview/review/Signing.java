package org.painpath.prescriptionreview.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.painpath.chassis.domain.Decision;
import org.painpath.chassis.rules.Finding;
import org.painpath.prescriptionreview.dosing.DosingPolicy;
import org.painpath.prescriptionreview.dosing.DosingPolicyOfTheDay;
import org.painpath.prescriptionreview.pdmp.PdmpHolds;
import org.painpath.prescriptionreview.pdmp.PdmpQuery;
import org.painpath.prescriptionreview.pdmp.PdmpWasAsked;
import org.painpath.prescriptionreview.prescription.Supply;
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
record Signing(DosingPolicyOfTheDay policies) {

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

    /** Who has not shown two factors for this signature learns nothing of the review. */
    Decision<ReviewEvent> sign(Review review, Sign command) {
        var ceremony = command.ceremony();
        if (!ceremony.factor().isFresh(ceremony.at())) {
            return Refused.factorNeeded();
        }
        return ceremony.factor().used() ? Refused.factorUsed() : signAsOneself(review, command);
    }

    private Decision<ReviewEvent> signAsOneself(Review review, Sign command) {
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
        if (!Shown.is(proposed, command.shown())) {
            return Refused.changedSinceShown();
        }
        DosingPolicy policy = policies.on(command.on());
        List<Finding> findings = findings(proposed.basis(), proposed.dose(), command.on(), policy);
        List<String> blockers = Blockers.open(findings, given(proposed.overrides(), policy));
        if (!blockers.isEmpty()) {
            return blocked(blockers);
        }
        List<String> cautions = Blockers.unacknowledged(findings, command.acknowledged());
        return cautions.isEmpty()
                ? Decision.accepted(new PharmacistChecked(
                        command.pharmacist(), command.acknowledged(), policy.version(), command.shown()))
                : Decision.refused(
                        "caution-not-acknowledged", "To be acknowledged: " + String.join(", ", cautions) + ".");
    }

    private Decision<ReviewEvent> sign(Checked checked, Sign command) {
        if (command.prescriber().equals(checked.pharmacist())) {
            return Decision.refused("same-person", "Whoever checked the dose cannot sign it.");
        }
        if (!Shown.is(checked, command.ceremony().shown())) {
            return Refused.changedSinceShown();
        }
        return new Gate(policies)
                .unlessAwaiting(
                        checked, command.on(), command.ceremony().feeds(), () -> signComplete(checked, command));
    }

    private Decision<ReviewEvent> signComplete(Checked checked, Sign command) {
        if (!isRegistered(checked.basis(), command)) {
            return Decision.refused(
                    "not-registered",
                    "No confirmed registration lets you prescribe controlled substances in the patient's state today.");
        }
        DosingPolicy policy = policies.on(command.on());
        return switch (Issuing.supply(checked, command, policy)) {
            case Supply.Refused refused -> Decision.refused(refused.code(), refused.words());
            case Supply.Filled filled -> sign(checked, command, filled, policy);
        };
    }

    private static Decision<ReviewEvent> sign(
            Checked checked, Sign command, Supply.Filled supply, DosingPolicy policy) {
        List<String> blockers = Blockers.open(
                findings(checked.basis(), checked.dose(), command.on(), policy), given(checked.overrides(), policy));
        return blockers.isEmpty()
                ? Decision.accepted(Issuing.signed(checked, command, supply, policy))
                : blocked(blockers);
    }

    private static List<Finding> findings(Basis basis, DoseProposed dose, LocalDate on, DosingPolicy policy) {
        var findings = new ArrayList<>(
                Proposing.assess(basis, dose.asTyped(), on, policy).findings());
        findings.add(new PdmpWasAsked(policy.pdmp()).forSignature(basis.pdmp(), on));
        findings.addAll(
                PdmpHolds.examine(basis.pdmp(), basis.obstacles().elsewhere().state()));
        return findings;
    }

    /** The patient's state is the one whose program was asked; that it is intake's, or another physician says so, is a finding. */
    private static boolean isRegistered(Basis basis, Sign command) {
        PdmpQuery pdmp = basis.pdmp();
        return pdmp != null
                && command.ceremony().registrations().stream()
                        .anyMatch(it -> it.allows(command.prescriber(), pdmp.state(), command.on()));
    }

    /** What was overridden under other numbers is weighed anew. */
    private static List<HoldOverridden> given(List<HoldOverridden> overrides, DosingPolicy policy) {
        return overrides.stream()
                .filter(override -> override.policyVersion().equals(policy.version()))
                .toList();
    }

    private static Decision<ReviewEvent> blocked(List<String> blockers) {
        return Decision.refused("open-finding", "Blocked by " + String.join("; ", blockers) + ".");
    }
}

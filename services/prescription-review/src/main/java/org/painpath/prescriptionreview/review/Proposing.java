package org.painpath.prescriptionreview.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.domain.Decision;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.prescriptionreview.calculators.ChildPugh;
import org.painpath.prescriptionreview.dosing.DoseRequest;
import org.painpath.prescriptionreview.dosing.DosingPolicy;
import org.painpath.prescriptionreview.dosing.LiverFunction;
import org.painpath.prescriptionreview.dosing.ProposedDose;
import org.painpath.prescriptionreview.dosing.RunningDose;
import org.painpath.prescriptionreview.prescription.Prescription;
import org.painpath.prescriptionreview.review.Review.Active;
import org.painpath.prescriptionreview.review.Review.Basis;
import org.painpath.prescriptionreview.review.Review.Checked;
import org.painpath.prescriptionreview.review.Review.Closed;
import org.painpath.prescriptionreview.review.Review.Open;
import org.painpath.prescriptionreview.review.Review.Proposed;
import org.painpath.prescriptionreview.review.Review.Returned;
import org.painpath.prescriptionreview.review.Review.Suspended;
import org.painpath.prescriptionreview.review.Review.UnderReview;
import org.painpath.prescriptionreview.review.Review.Unopened;
import org.painpath.prescriptionreview.review.ReviewCommand.OverrideHold;
import org.painpath.prescriptionreview.review.ReviewCommand.ProposeDose;

/** A dose is proposed only from complete facts that forbid nothing; a new proposal takes the place of an unsigned one. */
record Proposing(DosingPolicy policy) {

    Decision<ReviewEvent> propose(Review review, ProposeDose command) {
        return switch (review) {
            case UnderReview under -> propose(under.basis(), command);
            case Unopened _ -> Refused.notOpen();
            case Active _, Suspended _ -> Refused.signed();
            case Returned _ -> Refused.returned();
            case Closed _ -> Refused.closed();
        };
    }

    Decision<ReviewEvent> override(Review review, OverrideHold command) {
        return switch (review) {
            case Proposed proposed -> override(proposed, command);
            case Open _ -> Refused.notProposed();
            case Checked _ -> Refused.alreadyChecked();
            case Unopened _ -> Refused.notOpen();
            case Active _, Suspended _ -> Refused.signed();
            case Returned _ -> Refused.returned();
            case Closed _ -> Refused.closed();
        };
    }

    static DoseAssessment assess(Basis basis, DoseRequest request, LocalDate on, DosingPolicy policy) {
        return DoseAssessment.of(basis.facts(), request, running(basis), on, policy);
    }

    private Decision<ReviewEvent> propose(Basis basis, ProposeDose command) {
        DoseAssessment assessment = assess(basis, command.request(), command.on(), policy);
        return assessment
                .proposable()
                .<Decision<ReviewEvent>>map(dose -> Decision.accepted(proposed(dose, assessment, command.by())))
                .orElseGet(() -> refused(assessment, command.by()));
    }

    private Decision<ReviewEvent> refused(DoseAssessment assessment, String by) {
        var fact = new DoseRefused(FindingFact.of(assessment.findings()), policy.version(), by);
        return new Decision.Refused<>(
                "dose-refused",
                "No dose can be proposed: " + String.join("; ", Blockers.forbidding(assessment.findings())),
                List.of(fact));
    }

    private DoseProposed proposed(ProposedDose dose, DoseAssessment assessment, String by) {
        var inputs = dose.inputs();
        return new DoseProposed(
                dose.route(),
                dose.singleDoseMg(),
                dose.timesPerDay(),
                dose.dailyMg(),
                dose.titrationStepMg(),
                dose.factors(),
                FindingFact.of(assessment.findings()),
                inputs.kidney().egfr(),
                inputs.kidney().category(),
                grade(inputs.liver()),
                inputs.weight().kilograms(),
                inputs.weight().basis(),
                policy.version(),
                by);
    }

    private static ChildPugh.@Nullable Grade grade(LiverFunction liver) {
        return liver instanceof LiverFunction.Scored scored ? scored.childPugh().grade() : null;
    }

    private static @Nullable RunningDose running(Basis basis) {
        Prescription inForce = basis.inForce();
        DoseChangeNoted asked = basis.asked();
        return inForce == null
                ? null
                : new RunningDose(
                        inForce.singleDoseMg(), inForce.timesPerDay(), asked == null ? null : asked.direction());
    }

    private Decision<ReviewEvent> override(Proposed proposed, OverrideHold command) {
        if (command.by().equals(proposed.dose().proposedBy())) {
            return Decision.refused(
                    "same-person", "A hold is overridden by another physician than the one who proposed.");
        }
        if (proposed.overrides().stream().anyMatch(earlier -> earlier.rule().equals(command.rule()))) {
            return Decision.refused("already-overridden", "This hold has been overridden.");
        }
        return proposed.dose().findings().stream().anyMatch(finding -> isHold(finding, command.rule()))
                ? Decision.accepted(
                        new HoldOverridden(command.rule(), command.reasonCode(), command.by(), policy.version()))
                : Decision.refused("no-such-hold", "The proposal has no hold of this name.");
    }

    private static boolean isHold(FindingFact finding, String rule) {
        return finding.severity() == Severity.HOLD && finding.rule().equals(rule);
    }
}

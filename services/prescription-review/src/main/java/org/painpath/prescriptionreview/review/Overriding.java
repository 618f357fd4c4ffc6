package org.painpath.prescriptionreview.review;

import java.util.TreeSet;
import org.painpath.chassis.domain.Decision;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.prescriptionreview.dosing.DosingPolicy;
import org.painpath.prescriptionreview.pdmp.PdmpHolds;
import org.painpath.prescriptionreview.review.Review.Basis;
import org.painpath.prescriptionreview.review.Review.Proposed;
import org.painpath.prescriptionreview.review.ReviewCommand.OverrideHold;

/**
 * A second physician lets a dose go on in spite of a HOLD, with a code of the policy. STOP and missing data have no override: with
 * them there is no proposal.
 *
 * <p>Source: clinical reference 2.2 and 4.4.
 */
final class Overriding {
    private Overriding() {}

    static Decision<ReviewEvent> decide(Proposed proposed, OverrideHold command, DosingPolicy policy) {
        if (command.by().equals(proposed.dose().proposedBy())) {
            return Decision.refused(
                    "same-person", "A hold is overridden by another physician than the one who proposed.");
        }
        if (proposed.overrides().stream().anyMatch(earlier -> earlier.rule().equals(command.rule()))) {
            return Decision.refused("already-overridden", "This hold has been overridden.");
        }
        if (!policy.overrideReasons().contains(command.reasonCode())) {
            String known = String.join(", ", new TreeSet<>(policy.overrideReasons()));
            return Decision.refused("unknown-override-reason", "A reason is one of %s.".formatted(known));
        }
        if (holds(proposed.basis(), command.rule())) {
            return Decision.accepted(
                    new HoldOverridden(command.rule(), command.reasonCode(), command.by(), policy.version()));
        }
        return proposed.dose().findings().stream().anyMatch(finding -> isHold(finding, command.rule()))
                ? Decision.accepted(
                        // what was seen is the proposal: under a later policy it is weighed anew
                        new HoldOverridden(
                                command.rule(),
                                command.reasonCode(),
                                command.by(),
                                proposed.dose().policyVersion()))
                : Decision.refused("no-such-hold", "The proposal has no hold of this name.");
    }

    /** What the state's program said is no finding of the proposal. */
    private static boolean holds(Basis basis, String rule) {
        return PdmpHolds.examine(basis.pdmp(), basis.obstacles().elsewhere().state()).stream()
                .anyMatch(finding -> finding.rule().equals(rule) && finding.blocks());
    }

    private static boolean isHold(FindingFact finding, String rule) {
        return finding.severity() == Severity.HOLD && finding.rule().equals(rule);
    }
}

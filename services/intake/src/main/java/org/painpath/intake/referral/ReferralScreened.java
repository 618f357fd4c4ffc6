package org.painpath.intake.referral;

import java.util.List;
import java.util.Set;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.chassis.rules.simulation.Judged;
import org.painpath.chassis.rules.simulation.Stand;
import org.painpath.intake.screening.Screening;
import org.painpath.intake.screening.Screening.Outcome;

/**
 * @param missing codes of the inputs that are asked for
 * @param leftToEvaluation names of the rules whose missing data evaluation finds
 */
public record ReferralScreened(
        Outcome outcome,
        List<FindingFact> findings,
        List<String> missing,
        String policyVersion,
        List<String> leftToEvaluation)
        implements ReferralEvent {

    @SuppressWarnings("NullAway") // rows from before there was such a list have none
    public ReferralScreened {
        leftToEvaluation = leftToEvaluation == null ? List.of() : List.copyOf(leftToEvaluation);
    }

    public static ReferralScreened of(Screening.Result result) {
        return new ReferralScreened(
                result.outcome(),
                FindingFact.of(result.findings()),
                result.missing(),
                result.policyVersion(),
                result.leftToEvaluation());
    }

    /** As it is compared with what another policy says; a rule that the service did not have then was not asked. */
    public Judged judged() {
        return new Judged(policyVersion, findings, Set.copyOf(leftToEvaluation), Stand.NOT_ASKED);
    }

    /** The findings that ask the referrer or the patient for something. */
    List<FindingFact> asking() {
        return findings.stream()
                .filter(finding -> finding.outcome() == FindingFact.Outcome.MISSING_DATA)
                .filter(finding -> !leftToEvaluation.contains(finding.rule()))
                .toList();
    }
}

package org.painpath.intake.referral;

import java.util.List;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.intake.screening.Screening;
import org.painpath.intake.screening.Screening.Outcome;

/** @param missing codes of the inputs that are missing */
public record ReferralScreened(Outcome outcome, List<FindingFact> findings, List<String> missing, String policyVersion)
        implements ReferralEvent {

    static ReferralScreened of(Screening.Result result) {
        return new ReferralScreened(
                result.outcome(), FindingFact.of(result.findings()), result.missing(), result.policyVersion());
    }
}

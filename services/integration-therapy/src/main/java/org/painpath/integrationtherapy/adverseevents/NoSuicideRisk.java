package org.painpath.integrationtherapy.adverseevents;

import java.util.Set;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * C-SSRS is not moderate or high; high stops and starts the crisis path, moderate holds for a behavioural-health evaluation.
 *
 * <p>Source: [CSSRS] (clinical reference 1.6, C06 and 6.4).
 */
record NoSuicideRisk() implements StopRule {
    static final String NAME = "no-suicide-risk";

    @Override
    public Finding examine(Observed observed) {
        if (observed.term() == AdverseEventTerm.SUICIDE_RISK_HIGH) {
            return new Finding.Concern(NAME, Severity.STOP, "C-SSRS is high: stop, crisis path now.");
        }
        return StopRule.onTerm(
                NAME,
                observed,
                Set.of(AdverseEventTerm.SUICIDE_RISK_MODERATE),
                Severity.HOLD,
                "C-SSRS is moderate: behavioural-health evaluation before the next dose.");
    }
}

package org.painpath.integrationtherapy.adverseevents;

import java.util.Set;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * SpO2 stayed at 92 % or more and the patient answered.
 *
 * <p>Source: [FDA-23]; 92 % is a policy proposal (clinical reference 6.4).
 */
record NoRespiratoryDepression() implements StopRule {
    static final String NAME = "no-respiratory-depression";

    @Override
    public Finding examine(Observed observed) {
        return StopRule.onTerm(
                NAME,
                observed,
                Set.of(AdverseEventTerm.RESPIRATORY_DEPRESSION),
                Severity.STOP,
                "Respiratory depression: emergency services, incident report, the course ends.");
    }
}

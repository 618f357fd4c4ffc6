package org.painpath.integrationtherapy.adverseevents;

import java.util.Set;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * No sign of misuse: early refills, a new CNS depressant in the PDMP, an unexpected drug screen, lost medicine.
 *
 * <p>Source: [ASRA-GC] universal precautions (clinical reference 6.4).
 */
record NoMisuseSign() implements StopRule {
    static final String NAME = "no-misuse-sign";

    @Override
    public Finding examine(Observed observed) {
        return StopRule.onTerm(
                NAME,
                observed,
                Set.of(AdverseEventTerm.MISUSE_SIGN),
                Severity.HOLD,
                "A sign of misuse: hold, team review.");
    }
}

package org.painpath.integrationtherapy.adverseevents;

import java.util.Set;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * The patient is not pregnant.
 *
 * <p>Source: [ASRA-GC] (clinical reference 6.4).
 */
record NotPregnant() implements StopRule {
    static final String NAME = "not-pregnant";

    @Override
    public Finding examine(Observed observed) {
        return StopRule.onTerm(
                NAME, observed, Set.of(AdverseEventTerm.PREGNANCY), Severity.STOP, "Pregnancy: the course ends.");
    }
}

package org.painpath.integrationtherapy.adverseevents;

import java.util.Set;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * No psychosis or mania, and no dissociation for over two hours or returning between doses.
 *
 * <p>Source: [KETALAR]: events may persist for days to weeks (clinical reference 6.4).
 */
record NoPsychosisManiaOrLastingDissociation() implements StopRule {
    static final String NAME = "no-psychosis-mania-or-lasting-dissociation";

    @Override
    public Finding examine(Observed observed) {
        return StopRule.onTerm(
                NAME,
                observed,
                Set.of(AdverseEventTerm.PSYCHOSIS_OR_MANIA, AdverseEventTerm.LASTING_DISSOCIATION),
                Severity.STOP,
                "Psychosis, mania or lasting dissociation: stop, psychiatric review.");
    }
}

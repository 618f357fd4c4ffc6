package org.painpath.integrationtherapy.adverseevents;

import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * The event is not serious in the regulator's sense; a serious one holds and is reported to FDA MedWatch.
 *
 * <p>Source: MedWatch for serious events; the hold is a policy proposal (clinical reference 6.4).
 */
record NotSerious() implements StopRule {
    static final String NAME = "not-serious";

    @Override
    public Finding examine(Observed observed) {
        return observed.serious()
                ? new Finding.Concern(
                        NAME,
                        Severity.HOLD,
                        "A serious event: no further dose until it is reviewed; report to MedWatch.")
                : new Finding.Satisfied(NAME);
    }
}

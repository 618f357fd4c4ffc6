package org.painpath.integrationtherapy.adverseevents;

import java.util.Set;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * No new lower urinary tract symptoms; with them refills are held until an infection is excluded, a sterile cystitis stops.
 *
 * <p>Source: cessation in ketamine-induced cystitis [KIC], [KETALAR] (clinical reference 6.4).
 */
record NoUrinaryTractHarm() implements StopRule {
    static final String NAME = "no-urinary-tract-harm";

    @Override
    public Finding examine(Observed observed) {
        if (observed.term() == AdverseEventTerm.STERILE_CYSTITIS) {
            return new Finding.Concern(NAME, Severity.STOP, "Cystitis with a sterile culture: stop, urology.");
        }
        return StopRule.onTerm(
                NAME,
                observed,
                Set.of(AdverseEventTerm.LOWER_URINARY_TRACT_SYMPTOMS),
                Severity.HOLD,
                "New urinary symptoms: hold refills, urinalysis and culture.");
    }
}

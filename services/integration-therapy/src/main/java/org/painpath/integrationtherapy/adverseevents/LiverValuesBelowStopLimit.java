package org.painpath.integrationtherapy.adverseevents;

import java.util.Set;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * Liver enzymes stay below 3 times and bilirubin below 2 times the upper limit of normal. An event carries the CTCAE grade and
 * not the multiple, so grade 2 stops: for ALP, GGT and bilirubin that is somewhat stricter than the multiple.
 *
 * <p>Source: pattern in [NOPPERS], grades [CTCAE-L]; thresholds are a policy proposal (clinical reference 6.4).
 */
record LiverValuesBelowStopLimit() implements StopRule {
    static final String NAME = "liver-values-below-stop-limit";
    private static final Set<AdverseEventTerm> LIVER_VALUES =
            Set.of(AdverseEventTerm.LIVER_ENZYMES_RAISED, AdverseEventTerm.BILIRUBIN_RAISED);

    @Override
    public Finding examine(Observed observed) {
        return LIVER_VALUES.contains(observed.term()) ? raised(observed.grade()) : new Finding.Satisfied(NAME);
    }

    private static Finding raised(int grade) {
        return grade == 1
                ? new Finding.Concern(NAME, Severity.CAUTION, "Liver values are raised: repeat in two weeks.")
                : new Finding.Concern(
                        NAME, Severity.STOP, "Liver values reach the limit: stop, repeat within a week, hepatology.");
    }
}

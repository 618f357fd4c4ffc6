package org.painpath.evaluation.workup;

import java.util.List;
import java.util.Set;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.chassis.rules.simulation.Judged;
import org.painpath.chassis.rules.simulation.Stand;
import org.painpath.evaluation.assessment.Outcome;

/** Someone tried to call the patient a candidate and the rules did not allow it. Private. */
public record AssessmentRefused(Outcome outcome, List<FindingFact> findings, String policyVersion, String by)
        implements Judgment {
    private static final String REFUSED = "REFUSED";

    @Override
    public String decided() {
        return REFUSED;
    }

    @Override
    public Judged judged() {
        return new Judged(policyVersion, findings, waived(), Stand.SATISFIED);
    }

    /** Whatever was missing is among the findings. */
    @Override
    public Set<String> waived() {
        return Set.of();
    }
}

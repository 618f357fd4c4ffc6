package org.painpath.integrationtherapy.adverseevents;

import java.util.List;
import java.util.UUID;
import org.painpath.chassis.rules.FindingFact;

/** A reported adverse event of a course with what it led to and why. */
public record AdverseEvent(
        UUID adverseEventId,
        Observed observed,
        Circumstances circumstances,
        AdverseEventAction action,
        List<FindingFact> findings) {

    public AdverseEvent {
        findings = List.copyOf(findings);
    }

    public AdverseEvent because(List<FindingFact> reasons) {
        return new AdverseEvent(adverseEventId, observed, circumstances, action, reasons);
    }
}

package org.painpath.prescriptionreview.review;

import java.util.List;
import org.painpath.chassis.rules.FindingFact;

/** No dose could be proposed: facts are missing, or a finding forbids any dose. */
public record DoseRefused(List<FindingFact> findings, String policyVersion, String proposedBy) implements ReviewEvent {
    public DoseRefused {
        findings = List.copyOf(findings);
    }
}

package org.painpath.chassis.rules.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.painpath.chassis.rules.FindingFact;

/**
 * What the rules of one policy say of one decision.
 *
 * @param leftOpen the rules whose missing data the step goes on without
 * @param silent how a rule stands of which there is no finding
 */
public record Judged(String policyVersion, List<FindingFact> findings, Set<String> leftOpen, Stand silent) {
    public Judged {
        findings = List.copyOf(findings);
        leftOpen = Set.copyOf(leftOpen);
    }

    Verdict verdict() {
        return Verdict.of(stands().values());
    }

    Map<String, Stand> stands() {
        Map<String, Stand> stands = new HashMap<>();
        findings.forEach(finding -> stands.put(finding.rule(), Stand.of(finding, leftOpen)));
        return stands;
    }

    /** Empty where the rule is satisfied, or was not asked. */
    String words(String rule) {
        return findings.stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(FindingFact::words)
                .findFirst()
                .orElse("");
    }
}

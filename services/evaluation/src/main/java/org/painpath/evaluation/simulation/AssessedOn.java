package org.painpath.evaluation.simulation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.chassis.rules.FindingFact.Outcome;
import org.painpath.chassis.rules.simulation.Judged;
import org.painpath.chassis.rules.simulation.Stand;
import org.painpath.evaluation.assessment.CandidateRules;
import org.painpath.evaluation.assessment.ClinicalPicture;

/**
 * What an assessment was decided on.
 *
 * @param waived the rules whose missing data the clinician went on without; absent where that was not kept, and then missing data says
 *     nothing
 */
public record AssessedOn(ClinicalPicture picture, @Nullable Set<String> waived) {

    /** What these rules say of it. */
    public Judged under(CandidateRules rules) {
        List<FindingFact> findings = FindingFact.of(rules.examine(picture));
        return new Judged(
                rules.policy().version(), findings, waived == null ? missing(findings) : waived, Stand.NOT_ASKED);
    }

    private static Set<String> missing(List<FindingFact> findings) {
        return findings.stream()
                .filter(finding -> finding.outcome() == Outcome.MISSING_DATA)
                .map(FindingFact::rule)
                .collect(Collectors.toSet());
    }
}

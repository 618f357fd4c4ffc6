package org.painpath.prescriptionreview.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/** Which findings keep a dose from going on, and which it may go on with. */
final class Blockers {
    private Blockers() {}

    /** In words: what is missing and what forbids any dose. */
    static List<String> forbidding(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !(finding instanceof Finding.Concern concern) || concern.severity() == Severity.STOP)
                .filter(Finding::blocks)
                .map(Blockers::words)
                .toList();
    }

    /** In words: what blocks, apart from holds that a second physician has overridden. */
    static List<String> open(List<Finding> findings, List<HoldOverridden> overrides) {
        Set<String> overridden = overrides.stream().map(HoldOverridden::rule).collect(Collectors.toSet());
        return findings.stream()
                .filter(Finding::blocks)
                .filter(finding -> !(isHold(finding) && overridden.contains(finding.rule())))
                .map(Blockers::words)
                .toList();
    }

    /** The rules whose cautions a pharmacist has not yet taken note of. */
    static List<String> unacknowledged(List<Finding> findings, List<String> acknowledged) {
        return findings.stream()
                .filter(finding -> finding instanceof Finding.Concern concern && concern.severity() == Severity.CAUTION)
                .map(Finding::rule)
                .filter(rule -> !acknowledged.contains(rule))
                .toList();
    }

    private static boolean isHold(Finding finding) {
        return finding instanceof Finding.Concern concern && concern.severity() == Severity.HOLD;
    }

    private static String words(Finding finding) {
        return switch (finding) {
            case Finding.Satisfied satisfied -> satisfied.rule();
            case Finding.Concern concern -> concern.rule() + " (" + concern.words() + ")";
            case Finding.MissingData missing -> missing.rule() + " (missing: " + missing.what() + ")";
        };
    }
}

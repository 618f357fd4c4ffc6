package org.painpath.evaluation.workup;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.painpath.chassis.domain.Decision;
import org.painpath.chassis.domain.Decision.Refused;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.MissingData;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.evaluation.assessment.CandidateRules;
import org.painpath.evaluation.workup.EvaluationCommand.Assess;

/**
 * The clinician decides; a candidate must pass the rules, and a refused candidate is recorded with its findings.
 *
 * @param rules of the day
 * @param today at the clinic
 */
record Assessing(CandidateRules rules, LocalDate today) {
    private static final Pattern REASON_CODE = Pattern.compile("[A-Za-z0-9]+([._-][A-Za-z0-9]+)*");
    private static final int REASON_CODE_LENGTH = 64;

    Decision<EvaluationEvent> assess(Facts facts, Assess assess) {
        if (!assess.reasonCodes().stream().allMatch(Assessing::isCode)) {
            return Decision.refused("not-a-code", "Reasons are codes: letters, digits and hyphens, no sentences.");
        }
        List<Finding> findings = rules.examine(facts.picture(today));
        return switch (assess.outcome()) {
            case CANDIDATE -> candidate(facts, assess, findings);
            case NOT_CANDIDATE -> notCandidate(facts, assess, findings);
        };
    }

    private Decision<EvaluationEvent> candidate(Facts facts, Assess assess, List<Finding> findings) {
        String missing = words(findings, finding -> isMissing(finding) && !isWaived(finding, assess));
        if (!missing.isEmpty()) {
            return refused("incomplete", "Missing: " + missing + ".", assess, findings);
        }
        String stops = words(findings, finding -> hasSeverity(finding, Severity.STOP));
        if (!stops.isEmpty()) {
            return refused("contraindicated", stops, assess, findings);
        }
        String holds = words(
                findings,
                finding -> hasSeverity(finding, Severity.HOLD)
                        && !assess.acknowledged().contains(finding.rule()));
        return holds.isEmpty()
                ? complete(facts, assess, findings)
                : refused("hold-not-acknowledged", holds, assess, findings);
    }

    private Decision<EvaluationEvent> notCandidate(Facts facts, Assess assess, List<Finding> findings) {
        if (assess.reasonCodes().isEmpty()) {
            return Decision.refused("reason-needed", "Say by a code why the patient is not a candidate.");
        }
        return facts.diagnostics().critical().isEmpty()
                ? complete(facts, assess, findings)
                : Decision.refused(
                        "critical-not-acknowledged", "A critical result waits for a clinician to acknowledge it.");
    }

    private Decision<EvaluationEvent> complete(Facts facts, Assess assess, List<Finding> findings) {
        return Decision.accepted(
                Completion.of(facts, assess, findings, rules.policy().version()));
    }

    private Decision<EvaluationEvent> refused(String code, String words, Assess assess, List<Finding> findings) {
        List<Finding> unmet = findings.stream()
                .filter(finding -> !(finding instanceof Finding.Satisfied))
                .toList();
        AssessmentRefused fact = new AssessmentRefused(
                assess.outcome(), FindingFact.of(unmet), rules.policy().version(), assess.by());
        return new Refused<>(code, words, List.of(fact));
    }

    private boolean isWaived(Finding finding, Assess assess) {
        return assess.labsWaived() && rules.canWaive(finding);
    }

    private static boolean isMissing(Finding finding) {
        return finding instanceof MissingData;
    }

    private static boolean hasSeverity(Finding finding, Severity severity) {
        return finding instanceof Concern concern && concern.severity() == severity;
    }

    private static boolean isCode(String reason) {
        return reason.length() <= REASON_CODE_LENGTH
                && REASON_CODE.matcher(reason).matches();
    }

    private static String words(List<Finding> findings, Predicate<Finding> those) {
        return findings.stream().filter(those).map(Assessing::words).distinct().collect(Collectors.joining("; "));
    }

    private static String words(Finding finding) {
        return switch (finding) {
            case Finding.Satisfied _ -> "";
            case Concern concern -> "%s (%s)".formatted(concern.words(), concern.rule());
            case MissingData missing -> missing.what();
        };
    }
}

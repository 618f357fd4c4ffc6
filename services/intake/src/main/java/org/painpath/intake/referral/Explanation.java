package org.painpath.intake.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.chassis.rules.FindingFact;
import org.painpath.chassis.rules.FindingFact.Outcome;
import org.painpath.chassis.rules.PolicyPack;
import org.painpath.intake.referral.Referral.Open;
import org.painpath.intake.screening.Reading;
import org.painpath.intake.screening.RuleCard;
import org.painpath.intake.screening.RuleCatalogue;
import org.painpath.intake.screening.ScreeningPolicy;

/**
 * A screening in words that fit on one screen: how it stands, each concern with its rule and source, what is missing, what
 * holds, and under whose policy.
 *
 * @param words at most a line for each concern and seven more
 * @param reading what the policy makes of conditions and earlier treatments
 */
public record Explanation(List<String> words, Reading reading) {

    /** @param pack that of the screening; where it is no longer loaded, another one */
    public static Explanation of(Open referral, PolicyPack<ScreeningPolicy> pack, LocalDate today) {
        var words = new Words(referral.screened(), RuleCatalogue.of(pack.policy()));
        List<String> lines = new ArrayList<>();
        Crisis.of(referral).map(Crisis::words).ifPresent(lines::add);
        lines.addAll(words.lines(pack));
        return new Explanation(List.copyOf(lines), Reading.of(referral.facts(), pack.policy(), today));
    }

    private record Words(ReferralScreened screened, RuleCatalogue rules) {

        List<String> lines(PolicyPack<ScreeningPolicy> pack) {
            List<String> lines = new ArrayList<>();
            lines.add(headline());
            concerns().forEach(concern -> lines.add(concern(concern)));
            addNames(lines, "Missing", screened.missing());
            addNames(lines, "Left to evaluation", screened.leftToEvaluation());
            addNames(lines, "Satisfied", satisfied());
            lines.add(policy(pack));
            return lines;
        }

        private String policy(PolicyPack<ScreeningPolicy> pack) {
            return pack.version().equals(screened.policyVersion())
                    ? "Policy %s, in force from %s, signed off by %s on %s."
                            .formatted(pack.version(), pack.effectiveFrom(), pack.signedOffBy(), pack.signedOffOn())
                    : "Policy %s, which is no longer loaded.".formatted(screened.policyVersion());
        }

        private String headline() {
            long stops = count(Severity.STOP);
            long holds = count(Severity.HOLD);
            if (stops > 0) {
                return "Cannot be accepted: %d rule(s) stop it, without override.".formatted(stops);
            }
            if (!screened.missing().isEmpty()) {
                return "Not complete: %d answer(s) are missing."
                        .formatted(screened.missing().size());
            }
            return holds > 0
                    ? "Can be accepted by a clinician with a reason for each of %d hold(s).".formatted(holds)
                    : "Can be accepted: no rule stops or holds it.";
        }

        private long count(Severity severity) {
            return screened.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
        }

        private static Severity severity(FindingFact concern) {
            return Objects.requireNonNull(concern.severity());
        }

        private List<FindingFact> concerns() {
            return screened.findings().stream()
                    .filter(finding -> finding.severity() != null)
                    .sorted(Comparator.comparing(Words::severity).reversed())
                    .toList();
        }

        private String concern(FindingFact finding) {
            return "%s: %s %s"
                    .formatted(finding.severity(), finding.words(), source(finding.rule()))
                    .strip();
        }

        /** A rule that is no longer there has no card. */
        private String source(String rule) {
            return rules.card(rule)
                    .map(card -> "[%s; %s]".formatted(card.id(), card.source()))
                    .orElse("");
        }

        /** By their numbers, as the rule table has them: names alone would fill the screen. */
        private List<String> satisfied() {
            return screened.findings().stream()
                    .filter(finding -> finding.outcome() == Outcome.SATISFIED)
                    .map(finding -> rules.card(finding.rule()).map(RuleCard::id).orElse(finding.rule()))
                    .distinct()
                    .toList();
        }

        private static void addNames(List<String> lines, String title, List<String> names) {
            if (!names.isEmpty()) {
                lines.add("%s (%d): %s.".formatted(title, names.size(), String.join(", ", names)));
            }
        }
    }
}

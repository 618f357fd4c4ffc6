package org.painpath.intake.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.MissingData;

/** All rules of screening under one policy. Every rule is evaluated, none stops the others. */
public final class Screening {

    private final String policyVersion;
    /** In the order in which staff read the findings. */
    private final List<ScreeningRule> rules;

    private final Set<String> leftToEvaluation;

    /** Of every rule, switched off or not. */
    private final List<Item> items;

    private Screening(String policyVersion, List<ScreeningRule> rules, Set<String> leftToEvaluation, List<Item> items) {
        this.policyVersion = policyVersion;
        this.rules = rules;
        this.leftToEvaluation = leftToEvaluation;
        this.items = items;
    }

    /**
     * {@code INCOMPLETE}: a rule lacks data that is asked for; {@code READY_FOR_DECISION}: nothing is asked for, whatever
     * the rules said.
     */
    public enum Outcome {
        INCOMPLETE,
        READY_FOR_DECISION
    }

    /**
     * @param missing codes of the inputs that are asked for, each once: the finding's words in kebab-case
     * @param leftToEvaluation names of the rules whose missing data evaluation finds
     */
    public record Result(
            Outcome outcome,
            List<Finding> findings,
            List<String> missing,
            List<String> leftToEvaluation,
            String policyVersion) {
        public Result {
            findings = List.copyOf(findings);
            missing = List.copyOf(missing);
            leftToEvaluation = List.copyOf(leftToEvaluation);
        }
    }

    public static Screening under(ScreeningPolicy policy) {
        List<ScreeningRule> all = ScreeningRules.of(policy);
        return new Screening(
                policy.version(),
                all.stream()
                        .filter(rule ->
                                !policy.switchedOff().contains(rule.card().rule()))
                        .toList(),
                policy.leftToEvaluation(),
                all.stream().flatMap(rule -> rule.card().items().stream()).toList());
    }

    public String policyVersion() {
        return policyVersion;
    }

    public Result examine(ScreeningFacts facts, Today today) {
        List<Finding> findings = new ArrayList<>(rules.size());
        List<String> missing = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (ScreeningRule rule : rules) {
            Finding finding = rule.examine(facts, today);
            findings.add(finding);
            if (finding instanceof MissingData data) {
                note(data, missing, left);
            }
        }
        Outcome outcome = missing.isEmpty() ? Outcome.READY_FOR_DECISION : Outcome.INCOMPLETE;
        return new Result(outcome, findings, missing, left, policyVersion);
    }

    /** What a decision on these facts needs, and how each of it stands on that day. */
    public Checklist checklist(ScreeningFacts facts, Today today) {
        return Checklist.of(rules, leftToEvaluation, facts, today);
    }

    /** What any rule can ask for under this code, also one that is switched off: it is no word of the coordinator's own. */
    public Optional<Item> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    private void note(MissingData data, List<String> missing, List<String> left) {
        if (leftToEvaluation.contains(data.rule())) {
            left.add(data.rule());
            return;
        }
        String code = Item.codeOf(data.what());
        if (!missing.contains(code)) {
            missing.add(code);
        }
    }
}

package org.painpath.chassis.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * A finding as it travels in events and answers: flat, so that any language reads it.
 *
 * @param rule the rule's name, kebab-case
 * @param severity present exactly for a concern
 * @param words what a person reads: the concern's sentence, the name of the missing input, empty when satisfied
 */
public record FindingFact(
        String rule, Outcome outcome, @Nullable Severity severity, String words) {

    public enum Outcome {
        SATISFIED,
        CONCERN,
        MISSING_DATA
    }

    public static FindingFact of(Finding finding) {
        return switch (finding) {
            case Finding.Satisfied satisfied -> new FindingFact(satisfied.rule(), Outcome.SATISFIED, null, "");
            case Finding.Concern concern ->
                new FindingFact(concern.rule(), Outcome.CONCERN, concern.severity(), concern.words());
            case Finding.MissingData missing ->
                new FindingFact(missing.rule(), Outcome.MISSING_DATA, null, missing.what());
        };
    }

    public static List<FindingFact> of(List<? extends Finding> findings) {
        return findings.stream().map(FindingFact::of).toList();
    }

    /** Whether this finding keeps the step from going on without a named override. */
    public boolean blocks() {
        return switch (outcome) {
            case SATISFIED -> false;
            case MISSING_DATA -> true;
            case CONCERN -> severity != null && severity.compareTo(Severity.HOLD) >= 0;
        };
    }
}

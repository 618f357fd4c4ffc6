package org.painpath.intake.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * What is known of a rule before any patient.
 *
 * @param rule its name, as in its findings
 * @param id its number in the rule table of clinical reference 2.2, or the section that it comes from
 * @param source keys of the sources, as the reference has them; {@code proposal} where no guideline gives the number
 * @param worst the gravest that it can say; absent for a rule that only asks
 * @param optional whether a policy may switch it off; a rule that can stop a treatment never is
 * @param items what it needs to know, in the order in which it asks; at least one
 */
public record RuleCard(
        String rule, String id, String source, @Nullable Severity worst, boolean optional, List<Item> items) {
    public RuleCard {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException(rule + " needs to know something");
        }
    }

    static RuleCard fixed(String rule, String id, String source, Severity worst, Item... items) {
        return new RuleCard(rule, id, source, worst, false, List.of(items));
    }

    static RuleCard optional(String rule, String id, String source, Severity worst, Item... items) {
        if (worst == Severity.STOP) {
            throw new IllegalArgumentException(rule + " can stop a treatment and is never optional");
        }
        return new RuleCard(rule, id, source, worst, true, List.of(items));
    }

    static RuleCard asking(String rule, String id, String source, Item item) {
        return new RuleCard(rule, id, source, null, false, List.of(item));
    }
}

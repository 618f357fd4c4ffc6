package org.painpath.intake.screening;

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
 */
public record RuleCard(
        String rule, String id, String source, @Nullable Severity worst, boolean optional) {

    static RuleCard fixed(String rule, String id, String source, Severity worst) {
        return new RuleCard(rule, id, source, worst, false);
    }

    static RuleCard optional(String rule, String id, String source, Severity worst) {
        if (worst == Severity.STOP) {
            throw new IllegalArgumentException(rule + " can stop a treatment and is never optional");
        }
        return new RuleCard(rule, id, source, worst, true);
    }

    static RuleCard asking(String rule, String id, String source) {
        return new RuleCard(rule, id, source, null, false);
    }
}

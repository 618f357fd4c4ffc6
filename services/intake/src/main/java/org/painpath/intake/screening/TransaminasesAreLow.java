package org.painpath.intake.screening;

import java.util.List;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * ALT and AST are at most three times the upper limit of normal; else they are repeated and the cause is found.
 *
 * <p>Source: clinical reference 2.2, C12 (pattern of key NOPPERS; the factor is a policy proposal).
 *
 * @param upperLimit of normal, U/L
 * @param factor held above so many upper limits
 */
record TransaminasesAreLow(int upperLimit, int factor) implements ScreeningRule {
    static final String NAME = "transaminases-are-low";
    private static final Item ITEM = new Item("alt and ast", "ALT and AST", List.of(Source.REFERRER, Source.CLINIC));

    @Override
    public RuleCard card() {
        return RuleCard.fixed(NAME, "C12", "NOPPERS, proposal", Severity.HOLD, ITEM);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        Integer alt = facts.knownHistory().alt();
        Integer ast = facts.knownHistory().ast();
        int most = upperLimit * factor;
        if ((alt != null && alt > most) || (ast != null && ast > most)) {
            return new Concern(
                    NAME, Severity.HOLD, "ALT or AST is above %d U/L: repeat, find the cause.".formatted(most));
        }
        return alt == null || ast == null ? ITEM.missingFor(NAME) : new Satisfied(NAME);
    }
}

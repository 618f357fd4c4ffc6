package org.painpath.intake.screening;

import java.util.List;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * No severe sleep apnoea goes without treatment.
 *
 * <p>Source: clinical reference 2.2, C18 (key FDA-23).
 */
record NoUntreatedSleepApnoea() implements ScreeningRule {
    static final String NAME = "no-untreated-sleep-apnoea";
    private static final Item ITEM = new Item(
            "sleep apnoea", "Whether there is sleep apnoea, and whether it is treated", List.of(Source.REFERRER));

    @Override
    public RuleCard card() {
        return RuleCard.fixed(NAME, "C18", "FDA-23", Severity.HOLD, ITEM);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        Boolean untreated = facts.knownHistory().untreatedSleepApnoea();
        if (untreated == null) {
            return ITEM.missingFor(NAME);
        }
        return untreated
                ? new Concern(NAME, Severity.HOLD, "Severe sleep apnoea without treatment.")
                : new Satisfied(NAME);
    }
}

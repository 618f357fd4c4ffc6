package org.painpath.intake.screening;

import java.util.List;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * No raised intracranial pressure, recent head injury or mass in the skull.
 *
 * <p>Source: clinical reference 2.2, C13 (key ASRA-GC).
 */
record NoRaisedIntracranialPressure() implements ScreeningRule {
    static final String NAME = "no-raised-intracranial-pressure";
    private static final Item ITEM = new Item(
            "intracranial pressure or head injury",
            "Whether pressure in the head is raised, or there was a head injury lately",
            List.of(Source.REFERRER));

    @Override
    public RuleCard card() {
        return RuleCard.fixed(NAME, "C13", "ASRA-GC", Severity.STOP, ITEM);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        Boolean present = facts.knownHistory().raisedIntracranialPressure();
        if (present == null) {
            return ITEM.missingFor(NAME);
        }
        return present
                ? new Concern(NAME, Severity.STOP, "Raised intracranial pressure, recent head injury or a mass.")
                : new Satisfied(NAME);
    }
}

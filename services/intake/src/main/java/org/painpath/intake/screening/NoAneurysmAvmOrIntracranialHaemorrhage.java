package org.painpath.intake.screening;

import java.util.List;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * No aneurysmal disease, arteriovenous malformation or earlier intracerebral haemorrhage.
 *
 * <p>Source: clinical reference 2.2, C02 (key SPRAVATO).
 */
record NoAneurysmAvmOrIntracranialHaemorrhage() implements ScreeningRule {
    static final String NAME = "no-aneurysm-avm-or-intracranial-haemorrhage";
    private static final Item ITEM = new Item(
            "aneurysm avm or intracranial haemorrhage",
            "Whether there is or was an aneurysm, an AVM or a haemorrhage in the head",
            List.of(Source.REFERRER));

    @Override
    public RuleCard card() {
        return RuleCard.fixed(NAME, "C02", "SPRAVATO", Severity.STOP, ITEM);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        Boolean present = facts.aneurysmAvmOrIch();
        if (present == null) {
            return ITEM.missingFor(NAME);
        }
        return present
                ? new Concern(NAME, Severity.STOP, "Aneurysmal disease, AVM or earlier intracranial haemorrhage.")
                : new Satisfied(NAME);
    }
}

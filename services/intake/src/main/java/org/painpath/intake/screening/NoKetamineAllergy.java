package org.painpath.intake.screening;

import java.util.List;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;

/** No allergy to ketamine or esketamine. Source: clinical reference 2.2, C01 (keys SPRAVATO, HULL). */
record NoKetamineAllergy() implements ScreeningRule {
    static final String NAME = "no-ketamine-allergy";
    private static final Item ITEM = new Item(
            "ketamine allergy", "Whether there is an allergy to ketamine", List.of(Source.REFERRER, Source.CLINIC));

    @Override
    public RuleCard card() {
        return RuleCard.fixed(NAME, "C01", "SPRAVATO, HULL", Severity.STOP, ITEM);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        Boolean allergy = facts.ketamineAllergy();
        if (allergy == null) {
            return ITEM.missingFor(NAME);
        }
        return allergy ? new Concern(NAME, Severity.STOP, "Allergy to ketamine or esketamine.") : new Satisfied(NAME);
    }
}

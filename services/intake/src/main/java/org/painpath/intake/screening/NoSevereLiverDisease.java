package org.painpath.intake.screening;

import java.util.List;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;

/** The liver disease, if any, is not Child-Pugh C. Source: clinical reference 2.2, C10 (keys ASRA-GC, SPRAVATO). */
record NoSevereLiverDisease() implements ScreeningRule {
    static final String NAME = "no-severe-liver-disease";
    static final Item ITEM = new Item(
            "child-pugh class", "Whether there is a liver disease, and its Child-Pugh class", List.of(Source.REFERRER));

    @Override
    public RuleCard card() {
        return RuleCard.fixed(NAME, "C10", "ASRA-GC, SPRAVATO", Severity.STOP, ITEM);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        return switch (facts.childPugh()) {
            case null -> ITEM.missingFor(NAME);
            case C -> new Concern(NAME, Severity.STOP, "Child-Pugh C.");
            case NO_LIVER_DISEASE, A, B -> new Satisfied(NAME);
        };
    }
}

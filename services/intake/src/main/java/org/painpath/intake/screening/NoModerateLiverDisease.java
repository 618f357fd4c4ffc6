package org.painpath.intake.screening;

import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;

/** The liver disease, if any, is not Child-Pugh B. Source: clinical reference 2.2, C11 (key ASRA-GC). */
record NoModerateLiverDisease() implements ScreeningRule {
    static final String NAME = "no-moderate-liver-disease";

    @Override
    public RuleCard card() {
        return RuleCard.fixed(NAME, "C11", "ASRA-GC", Severity.HOLD, NoSevereLiverDisease.ITEM);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        return switch (facts.childPugh()) {
            case null -> NoSevereLiverDisease.ITEM.missingFor(NAME);
            case B -> new Concern(NAME, Severity.HOLD, "Child-Pugh B: reduced dose.");
            case NO_LIVER_DISEASE, A, C -> new Satisfied(NAME);
        };
    }
}

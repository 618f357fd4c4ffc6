package org.painpath.intake.screening;

import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.MissingData;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;

/** The liver disease, if any, is not Child-Pugh C. Source: clinical reference 2.2, C10 (keys ASRA-GC, SPRAVATO). */
record NoSevereLiverDisease() implements ScreeningRule {
    static final String NAME = "no-severe-liver-disease";

    @Override
    public RuleCard card() {
        return RuleCard.fixed(NAME, "C10", "ASRA-GC, SPRAVATO", Severity.STOP);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        return switch (facts.childPugh()) {
            case null -> new MissingData(NAME, "child-pugh class");
            case C -> new Concern(NAME, Severity.STOP, "Child-Pugh C.");
            case NO_LIVER_DISEASE, A, B -> new Satisfied(NAME);
        };
    }
}

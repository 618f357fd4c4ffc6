package org.painpath.intake.screening;

import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.MissingData;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * No psychosis or mania: active stops, a history holds.
 *
 * <p>Source: clinical reference 2.2, C05 (keys ASRA-GC, HULL).
 */
record NoPsychosisOrMania() implements ScreeningRule {
    static final String NAME = "no-psychosis-or-mania";

    @Override
    public RuleCard card() {
        return RuleCard.fixed(NAME, "C05", "ASRA-GC, HULL", Severity.STOP);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        return switch (facts.psychosisOrMania()) {
            case null -> new MissingData(NAME, "psychosis or mania");
            case ACTIVE -> new Concern(NAME, Severity.STOP, "Active psychosis or mania.");
            case HISTORY -> new Concern(NAME, Severity.HOLD, "History of psychosis or mania.");
            case NONE -> new Satisfied(NAME);
        };
    }
}

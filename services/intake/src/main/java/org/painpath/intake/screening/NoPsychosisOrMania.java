package org.painpath.intake.screening;

import java.util.List;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * No psychosis or mania: active stops, a history holds.
 *
 * <p>Source: clinical reference 2.2, C05 (keys ASRA-GC, HULL).
 */
record NoPsychosisOrMania() implements ScreeningRule {
    static final String NAME = "no-psychosis-or-mania";
    private static final Item ITEM = new Item(
            "psychosis or mania",
            "Whether there is or was psychosis or mania",
            List.of(Source.REFERRER, Source.CLINIC));

    @Override
    public RuleCard card() {
        return RuleCard.fixed(NAME, "C05", "ASRA-GC, HULL", Severity.STOP, ITEM);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        return switch (facts.psychosisOrMania()) {
            case null -> ITEM.missingFor(NAME);
            case ACTIVE -> new Concern(NAME, Severity.STOP, "Active psychosis or mania.");
            case HISTORY -> new Concern(NAME, Severity.HOLD, "History of psychosis or mania.");
            case NONE -> new Satisfied(NAME);
        };
    }
}

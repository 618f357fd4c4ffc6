package org.painpath.intake.screening;

import java.util.List;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * No unstable angina, infarction within six months, decompensated failure or uncontrolled arrhythmia.
 *
 * <p>Source: clinical reference 2.2, C07 (key ASRA-GC; six months is a policy proposal).
 */
record HeartIsStable() implements ScreeningRule {
    static final String NAME = "heart-is-stable";
    private static final Item ITEM = new Item(
            "cardiac disease",
            "Whether there is a disease of the heart, and whether it is stable",
            List.of(Source.REFERRER));

    @Override
    public RuleCard card() {
        return RuleCard.fixed(NAME, "C07", "ASRA-GC", Severity.STOP, ITEM);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        return switch (facts.cardiac()) {
            case null -> ITEM.missingFor(NAME);
            case UNSTABLE -> new Concern(NAME, Severity.STOP, "Unstable heart disease.");
            case STABLE_DISEASE, NONE -> new Satisfied(NAME);
        };
    }
}

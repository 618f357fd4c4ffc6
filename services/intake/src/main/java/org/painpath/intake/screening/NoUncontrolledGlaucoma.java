package org.painpath.intake.screening;

import java.util.List;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * The pressure in the eye is not raised out of control; else ophthalmology comes first.
 *
 * <p>Source: clinical reference 2.2, C14 (key ASRA-GC).
 */
record NoUncontrolledGlaucoma() implements ScreeningRule {
    static final String NAME = "no-uncontrolled-glaucoma";
    private static final Item ITEM = new Item(
            "glaucoma", "Whether there is glaucoma, and whether it is under control", List.of(Source.REFERRER));

    @Override
    public RuleCard card() {
        return RuleCard.fixed(NAME, "C14", "ASRA-GC", Severity.HOLD, ITEM);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        return switch (facts.knownHistory().glaucoma()) {
            case null -> ITEM.missingFor(NAME);
            case UNCONTROLLED -> new Concern(NAME, Severity.HOLD, "Glaucoma out of control: ophthalmology first.");
            case CONTROLLED, NONE -> new Satisfied(NAME);
        };
    }
}

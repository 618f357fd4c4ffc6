package org.painpath.intake.screening;

import java.util.List;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * The patient is neither pregnant nor breast-feeding.
 *
 * <p>Source: clinical reference 2.2, C03 (keys ASRA-GC, SPRAVATO, HULL).
 */
record NotPregnantOrBreastfeeding(int fromAge, int toAge) implements ScreeningRule {
    static final String NAME = "not-pregnant-or-breastfeeding";
    private static final Item ITEM = new Item(
            "pregnancy status",
            "Whether the patient is pregnant or breast-feeding",
            List.of(Source.REFERRER, Source.CLINIC));

    @Override
    public RuleCard card() {
        return RuleCard.fixed(NAME, "C03", "ASRA-GC, SPRAVATO, HULL", Severity.STOP, ITEM);
    }

    /** Who cannot become pregnant is not asked. */
    @Override
    public List<Need> needs(ScreeningFacts facts, Today today) {
        boolean asked = facts.pregnancy() != null
                || ChildBearingPotential.of(facts, fromAge, toAge) != ChildBearingPotential.NO;
        return asked ? Need.of(card().items(), examine(facts, today)) : List.of();
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        return switch (facts.pregnancy()) {
            case null ->
                ChildBearingPotential.of(facts, fromAge, toAge) == ChildBearingPotential.NO
                        ? new Satisfied(NAME)
                        : ITEM.missingFor(NAME);
            case PREGNANT -> new Concern(NAME, Severity.STOP, "Pregnant.");
            case BREASTFEEDING -> new Concern(NAME, Severity.STOP, "Breast-feeding.");
            case NOT_PREGNANT, NOT_APPLICABLE -> new Satisfied(NAME);
        };
    }
}

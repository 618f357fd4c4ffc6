package org.painpath.intake.screening;

import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.MissingData;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * The patient is neither pregnant nor breast-feeding.
 *
 * <p>Source: clinical reference 2.2, C03 (keys ASRA-GC, SPRAVATO, HULL).
 */
record NotPregnantOrBreastfeeding(int fromAge, int toAge) implements ScreeningRule {
    static final String NAME = "not-pregnant-or-breastfeeding";

    @Override
    public RuleCard card() {
        return RuleCard.fixed(NAME, "C03", "ASRA-GC, SPRAVATO, HULL", Severity.STOP);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        return switch (facts.pregnancy()) {
            case null ->
                ChildBearingPotential.of(facts, fromAge, toAge) == ChildBearingPotential.NO
                        ? new Satisfied(NAME)
                        : new MissingData(NAME, "pregnancy status");
            case PREGNANT -> new Concern(NAME, Severity.STOP, "Pregnant.");
            case BREASTFEEDING -> new Concern(NAME, Severity.STOP, "Breast-feeding.");
            case NOT_PREGNANT, NOT_APPLICABLE -> new Satisfied(NAME);
        };
    }
}

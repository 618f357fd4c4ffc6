package org.painpath.intake.screening;

import java.util.List;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * There is enough oxygen in the blood, in room air.
 *
 * <p>Source: clinical reference 2.2, C18 (key FDA-23; the percentage is a policy proposal).
 *
 * @param spo2Least percent, held below it
 */
record OxygenSaturationIsEnough(int spo2Least) implements ScreeningRule {
    static final String NAME = "oxygen-saturation-is-enough";
    private static final Item ITEM =
            new Item("oxygen saturation", "Oxygen saturation in room air", List.of(Source.REFERRER, Source.CLINIC));

    @Override
    public RuleCard card() {
        return RuleCard.fixed(NAME, "C18", "FDA-23, proposal", Severity.HOLD, ITEM);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        Integer spo2 = facts.knownHistory().spo2Percent();
        if (spo2 == null) {
            return ITEM.missingFor(NAME);
        }
        return spo2 < spo2Least
                ? new Concern(NAME, Severity.HOLD, "SpO2 %d %% is below %d %%.".formatted(spo2, spo2Least))
                : new Satisfied(NAME);
    }
}

package org.painpath.intake.screening;

import java.util.List;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * Thyrotoxicosis, acute porphyria and seizures, where there are any, are under control.
 *
 * <p>Source: clinical reference 2.2, C21, general knowledge there.
 */
record NoUncontrolledThyroidPorphyriaOrSeizures() implements ScreeningRule {
    static final String NAME = "no-uncontrolled-thyroid-porphyria-or-seizures";
    private static final Item ITEM = new Item(
            "thyroid porphyria or seizures",
            "Whether there is thyroid disease, porphyria or seizures, and whether they are under control",
            List.of(Source.REFERRER));

    @Override
    public RuleCard card() {
        return RuleCard.fixed(NAME, "C21", "general knowledge", Severity.HOLD, ITEM);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        Boolean present = facts.knownHistory().uncontrolledThyroidPorphyriaOrSeizures();
        if (present == null) {
            return ITEM.missingFor(NAME);
        }
        return present
                ? new Concern(NAME, Severity.HOLD, "Thyrotoxicosis, acute porphyria or seizures are not under control.")
                : new Satisfied(NAME);
    }
}

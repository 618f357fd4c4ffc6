package org.painpath.intake.screening;

import java.util.List;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * The kidneys filter enough; less is pointed out and changes no dose by itself.
 *
 * <p>Source: clinical reference 2.2, C22 (key RENAL).
 *
 * @param egfrLeast mL/min/1.73 m², pointed out below it
 */
record KidneysFilterEnough(int egfrLeast) implements ScreeningRule {
    static final String NAME = "kidneys-filter-enough";
    private static final Item ITEM = new Item("egfr", "eGFR", List.of(Source.REFERRER, Source.CLINIC));

    @Override
    public RuleCard card() {
        return RuleCard.optional(NAME, "C22", "RENAL", Severity.CAUTION, ITEM);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        Integer egfr = facts.knownHistory().egfr();
        if (egfr == null) {
            return ITEM.missingFor(NAME);
        }
        return egfr < egfrLeast
                ? new Concern(NAME, Severity.CAUTION, "eGFR %d is below %d.".formatted(egfr, egfrLeast))
                : new Satisfied(NAME);
    }
}

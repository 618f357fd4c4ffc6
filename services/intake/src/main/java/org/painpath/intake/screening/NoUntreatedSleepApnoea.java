package org.painpath.intake.screening;

import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.MissingData;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * No severe sleep apnoea goes without treatment.
 *
 * <p>Source: clinical reference 2.2, C18 (key FDA-23).
 */
record NoUntreatedSleepApnoea() implements ScreeningRule {
    static final String NAME = "no-untreated-sleep-apnoea";

    @Override
    public RuleCard card() {
        return RuleCard.fixed(NAME, "C18", "FDA-23", Severity.HOLD);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        Boolean untreated = facts.knownHistory().untreatedSleepApnoea();
        if (untreated == null) {
            return new MissingData(NAME, "sleep apnoea");
        }
        return untreated
                ? new Concern(NAME, Severity.HOLD, "Severe sleep apnoea without treatment.")
                : new Satisfied(NAME);
    }
}

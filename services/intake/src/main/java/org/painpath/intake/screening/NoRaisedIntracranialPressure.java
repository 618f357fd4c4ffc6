package org.painpath.intake.screening;

import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.MissingData;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * No raised intracranial pressure, recent head injury or mass in the skull.
 *
 * <p>Source: clinical reference 2.2, C13 (key ASRA-GC).
 */
record NoRaisedIntracranialPressure() implements ScreeningRule {
    static final String NAME = "no-raised-intracranial-pressure";

    @Override
    public RuleCard card() {
        return RuleCard.fixed(NAME, "C13", "ASRA-GC", Severity.STOP);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        Boolean present = facts.knownHistory().raisedIntracranialPressure();
        if (present == null) {
            return new MissingData(NAME, "intracranial pressure or head injury");
        }
        return present
                ? new Concern(NAME, Severity.STOP, "Raised intracranial pressure, recent head injury or a mass.")
                : new Satisfied(NAME);
    }
}

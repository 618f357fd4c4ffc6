package org.painpath.intake.screening;

import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.MissingData;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * The risk of suicide by C-SSRS is low: high stops and calls for an evaluation at once, moderate holds, low asks
 * for a safety plan.
 *
 * <p>Source: clinical reference 2.2, C06, and 1.6 (key CSSRS).
 */
record SuicideRiskIsLow() implements ScreeningRule {
    static final String NAME = "suicide-risk-is-low";

    @Override
    public RuleCard card() {
        return RuleCard.fixed(NAME, "C06", "CSSRS", Severity.STOP);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        return switch (facts.cssrs()) {
            case null -> new MissingData(NAME, "c-ssrs screen");
            case HIGH -> new Concern(NAME, Severity.STOP, "C-SSRS high: evaluate at once, crisis workflow.");
            case MODERATE -> new Concern(NAME, Severity.HOLD, "C-SSRS moderate: behavioural health sees first.");
            case LOW -> new Concern(NAME, Severity.CAUTION, "C-SSRS low: safety plan, screen again.");
            case NONE -> new Satisfied(NAME);
        };
    }
}

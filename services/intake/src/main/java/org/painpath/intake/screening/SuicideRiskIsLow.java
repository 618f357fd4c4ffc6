package org.painpath.intake.screening;

import java.time.LocalDate;
import java.util.List;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.MissingData;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;
import org.painpath.instruments.SuicideRisk;
import org.painpath.intake.screening.Need.State;

/**
 * The risk of suicide by C-SSRS is low: high stops and calls for an evaluation at once, moderate holds, low asks
 * for a safety plan. Suicidal thoughts on a PHQ-9 ask for a screen of that day or later, unless the risk is high already.
 *
 * <p>Source: clinical reference 2.2, C06, and 1.6 (key CSSRS).
 */
record SuicideRiskIsLow() implements ScreeningRule {
    static final String NAME = "suicide-risk-is-low";
    private static final Item ITEM =
            new Item("c-ssrs screen", "A C-SSRS screen, with its day", List.of(Source.CLINIC, Source.REFERRER));

    @Override
    public RuleCard card() {
        return RuleCard.fixed(NAME, "C06", "CSSRS", Severity.STOP, ITEM);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        SuicideRisk risk = facts.cssrs();
        if (risk == null || (risk != SuicideRisk.HIGH && facts.asksForSuicideScreen())) {
            return ITEM.missingFor(NAME);
        }
        return switch (risk) {
            case HIGH -> new Concern(NAME, Severity.STOP, "C-SSRS high: evaluate at once, crisis workflow.");
            case MODERATE -> new Concern(NAME, Severity.HOLD, "C-SSRS moderate: behavioural health sees first.");
            case LOW -> new Concern(NAME, Severity.CAUTION, "C-SSRS low: safety plan, screen again.");
            case NONE -> new Satisfied(NAME);
        };
    }

    /** A screen from before the thoughts were told is too old. */
    @Override
    public List<Need> needs(ScreeningFacts facts, Today today) {
        LocalDate thoughts = facts.suicidalThoughtsOn();
        if (facts.cssrs() == null) {
            return List.of(new Need(ITEM, State.MISSING, null, thoughts, null));
        }
        boolean lacking = examine(facts, today) instanceof MissingData;
        return List.of(new Need(ITEM, lacking ? State.TOO_OLD : State.THERE, facts.cssrsOn(), thoughts, null));
    }
}

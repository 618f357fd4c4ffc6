package org.painpath.intake.screening;

import java.util.List;
import org.painpath.chassis.rules.Finding;

/** One rule of screening, named as the sentence that it enforces. It always answers: missing data is an answer. */
interface ScreeningRule {

    /** What is known of the rule before any patient. */
    RuleCard card();

    Finding examine(ScreeningFacts facts, Today today);

    /** What it needs to know of this patient, and how that stands; what it can judge without is left out. */
    default List<Need> needs(ScreeningFacts facts, Today today) {
        return Need.of(card().items(), examine(facts, today));
    }
}

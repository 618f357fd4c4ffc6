package org.painpath.intake.screening;

import org.painpath.chassis.rules.Finding;

/** One rule of screening, named as the sentence that it enforces. It always answers: missing data is an answer. */
interface ScreeningRule {

    /** What is known of the rule before any patient. */
    RuleCard card();

    Finding examine(ScreeningFacts facts, Today today);
}

package org.painpath.intake.screening;

import java.util.List;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * For one of the pain conditions there is more than weak evidence; where there is not, it is pointed out, so that the
 * consent says so.
 *
 * <p>Source: clinical reference, fact 2 and 2.3 (keys ASRA-GC, COCHRANE-25).
 */
record ConditionHasEvidence() implements ScreeningRule {
    static final String NAME = "condition-has-evidence";
    private static final Item ITEM = new Item(
            "coded pain condition",
            "The condition behind the pain, with its code",
            List.of(Source.REFERRER, Source.CLINIC));

    @Override
    public RuleCard card() {
        return RuleCard.optional(NAME, "2.3", "ASRA-GC, COCHRANE-25", Severity.INFO, ITEM);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        List<ConditionGroup> groups = facts.conditions().stream()
                .flatMap(coding -> PainCodes.groupOf(coding).stream())
                .distinct()
                .sorted()
                .toList();
        if (groups.isEmpty()) {
            return ITEM.missingFor(NAME);
        }
        ConditionGroup best = groups.getFirst();
        return best.evidence().isGradedAboveWeak()
                ? new Satisfied(NAME)
                : new Concern(NAME, Severity.INFO, best.words() + " The consent says so.");
    }
}

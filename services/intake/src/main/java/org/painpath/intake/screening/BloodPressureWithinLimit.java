package org.painpath.intake.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * Blood pressure is at most 140 over 90 mmHg; above either, it is measured again.
 *
 * <p>Source: clinical reference 2.2, C08 (key SPRAVATO).
 */
record BloodPressureWithinLimit(int systolicLimit, int diastolicLimit) implements ScreeningRule {
    static final String NAME = "blood-pressure-within-limit";
    static final Item ITEM = new Item("blood pressure", "Blood pressure", List.of(Source.REFERRER, Source.CLINIC));

    @Override
    public RuleCard card() {
        return RuleCard.fixed(NAME, "C08", "SPRAVATO", Severity.HOLD, ITEM);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        Integer systolic = facts.systolic();
        Integer diastolic = facts.diastolic();
        if ((systolic != null && systolic > systolicLimit) || (diastolic != null && diastolic > diastolicLimit)) {
            return new Concern(NAME, Severity.HOLD, words(systolic, diastolic));
        }
        return systolic == null || diastolic == null ? ITEM.missingFor(NAME) : new Satisfied(NAME);
    }

    private String words(@Nullable Integer systolic, @Nullable Integer diastolic) {
        return "Blood pressure %s/%s mmHg is above %d/%d: measure again."
                .formatted(
                        systolic == null ? "?" : systolic,
                        diastolic == null ? "?" : diastolic,
                        systolicLimit,
                        diastolicLimit);
    }
}

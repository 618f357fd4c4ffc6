package org.painpath.intake.screening;

import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Concern;
import org.painpath.chassis.rules.Finding.MissingData;
import org.painpath.chassis.rules.Finding.Satisfied;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * Blood pressure is at most 140 over 90 mmHg; above either, it is measured again.
 *
 * <p>Source: clinical reference 2.2, C08 (key SPRAVATO).
 */
record BloodPressureWithinLimit(int systolicLimit, int diastolicLimit) implements ScreeningRule {
    static final String NAME = "blood-pressure-within-limit";

    @Override
    public RuleCard card() {
        return RuleCard.fixed(NAME, "C08", "SPRAVATO", Severity.HOLD);
    }

    @Override
    public Finding examine(ScreeningFacts facts, Today today) {
        Integer systolic = facts.systolic();
        Integer diastolic = facts.diastolic();
        if ((systolic != null && systolic > systolicLimit) || (diastolic != null && diastolic > diastolicLimit)) {
            return new Concern(NAME, Severity.HOLD, words(systolic, diastolic));
        }
        return systolic == null || diastolic == null ? new MissingData(NAME, "blood pressure") : new Satisfied(NAME);
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

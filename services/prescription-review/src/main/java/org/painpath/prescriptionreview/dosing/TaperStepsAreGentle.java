package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * No step of a taper takes away more than a share of the day's dose before it, and what the last step leaves to be stopped is small.
 *
 * <p>Source: policy [P]; no schedule has been published. Half is also the most that a step down takes, clinical reference 3.1.
 */
record TaperStepsAreGentle(BigDecimal largestDropShare, BigDecimal lastDailyMg) implements TaperRule {
    static final String NAME = "taper-steps-are-gentle";

    @Override
    public Finding examine(Taper taper, @Nullable RunningDose running, LocalDate on) {
        if (running == null) {
            return new Finding.MissingData(NAME, "the running dose");
        }
        BigDecimal before = running.dailyMg();
        for (Taper.Step step : taper.steps()) {
            BigDecimal drop = before.subtract(step.dailyMg());
            if (drop.compareTo(before.multiply(largestDropShare)) > 0) {
                return new Finding.Concern(
                        NAME,
                        Severity.CAUTION,
                        "The step of %s takes %s of %s mg a day away.".formatted(step.startsOn(), drop, before));
            }
            before = step.dailyMg();
        }
        return DoseRule.holds(
                before.compareTo(lastDailyMg) <= 0,
                NAME,
                Severity.CAUTION,
                "It ends from %s mg a day, above %s mg.",
                before,
                lastDailyMg);
    }
}

package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * Each step of a taper is less in a day than what was taken before it, and no single dose is larger or more frequent: the first one against the
 * running dose.
 *
 * <p>Source: what the word means; that not even one dose rises is a policy proposal [P].
 */
record EachTaperStepIsLower() implements TaperRule {
    static final String NAME = "each-taper-step-is-lower";

    @Override
    public Finding examine(Taper taper, @Nullable RunningDose running, LocalDate on) {
        if (running == null) {
            return new Finding.MissingData(NAME, "the running dose");
        }
        BigDecimal single = running.singleDoseMg();
        int times = running.timesPerDay();
        BigDecimal daily = running.dailyMg();
        for (Taper.Step step : taper.steps()) {
            if (step.singleDoseMg().compareTo(single) > 0
                    || step.timesPerDay() > times
                    || step.dailyMg().compareTo(daily) >= 0) {
                return new Finding.Concern(
                        NAME,
                        Severity.STOP,
                        "The step of %s is not below %s mg, %d times a day.".formatted(step.startsOn(), single, times));
            }
            single = step.singleDoseMg();
            times = step.timesPerDay();
            daily = step.dailyMg();
        }
        return new Finding.Satisfied(NAME);
    }
}

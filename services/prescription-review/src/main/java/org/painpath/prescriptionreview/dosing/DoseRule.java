package org.painpath.prescriptionreview.dosing;

import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/** One sentence that a reckoned or typed dose must fulfil. */
sealed interface DoseRule
        permits SingleDoseWithinRouteCap,
                DailyDoseWithinRouteCap,
                SingleDoseWithinWeightCheck,
                StartDoseWithinRange,
                IncreaseWithinStep,
                StepsFarEnoughApart,
                RunningDoseIsCutForAStrongInhibitor,
                TimesPerDayWithinInterval,
                BolusWithinCap,
                InfusionRule {

    Finding examine(ProposedDose dose);

    /** Satisfied when the sentence holds, otherwise a concern with these words. */
    static Finding holds(boolean holds, String rule, Severity severity, String words, Object... values) {
        return holds ? new Finding.Satisfied(rule) : new Finding.Concern(rule, severity, words.formatted(values));
    }
}

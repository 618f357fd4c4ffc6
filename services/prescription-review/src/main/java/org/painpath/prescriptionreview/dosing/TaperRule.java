package org.painpath.prescriptionreview.dosing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;

/** One sentence that a taper must fulfil. */
sealed interface TaperRule
        permits ARunningDoseIsTapered,
                TaperBeginsInTime,
                TaperStepsFollowEachOther,
                EachTaperStepIsLower,
                TaperStepsAreGentle,
                TaperStepsLastLongEnough,
                TaperFitsOneFill {

    /**
     * @param running the dose that the taper begins from, absent at a start
     * @param on the day on which it is judged
     */
    Finding examine(Taper taper, @Nullable RunningDose running, LocalDate on);
}

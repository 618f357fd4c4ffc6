package org.painpath.prescriptionreview.dosing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;

/** What every taper is judged by, when it is proposed, checked and signed. */
public record TaperRules(List<TaperRule> rules) {

    public static TaperRules under(TaperLimits limits) {
        return new TaperRules(List.of(
                new ARunningDoseIsTapered(),
                new TaperBeginsInTime(limits.startWithinDays()),
                new TaperStepsFollowEachOther(),
                new EachTaperStepIsLower(),
                new TaperStepsAreGentle(limits.largestDropShare(), limits.lastDailyMg()),
                new TaperStepsLastLongEnough(limits.stepDaysFewest(), limits.stepDaysMost()),
                new TaperFitsOneFill(limits.daysMost())));
    }

    public List<Finding> examine(Taper taper, @Nullable RunningDose running, LocalDate on) {
        return rules.stream().map(rule -> rule.examine(taper, running, on)).toList();
    }
}

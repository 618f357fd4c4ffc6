package org.painpath.prescriptionreview.dosing;

import java.util.List;
import org.painpath.chassis.rules.Finding;

/** What every dose is judged by, whether it was reckoned or typed. */
public record DoseRules(List<DoseRule> rules) {

    public static DoseRules under(DosingPolicy policy) {
        var oral = policy.oral();
        return new DoseRules(List.of(
                new SingleDoseWithinRouteCap(oral),
                new StartDoseWithinRange(oral),
                new IncreaseWithinStep(oral),
                new SingleDoseWithinWeightCheck(oral.checkMgPerKg()),
                new TimesPerDayWithinInterval(oral.timesPerDayHighest())));
    }

    public List<Finding> examine(ProposedDose dose) {
        return rules.stream().map(rule -> rule.examine(dose)).toList();
    }
}

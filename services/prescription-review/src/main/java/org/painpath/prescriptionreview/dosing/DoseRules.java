package org.painpath.prescriptionreview.dosing;

import java.util.List;
import org.painpath.chassis.rules.Finding;

/** What every dose is judged by, whether it was reckoned or typed; each route has rules of its own. */
public record DoseRules(List<DoseRule> rules) {

    public static DoseRules under(DosingPolicy policy, Route route) {
        return new DoseRules(
                switch (route) {
                    case ORAL -> taken(policy.oral(), policy);
                    case SUBLINGUAL -> taken(policy.sublingual(), policy);
                    case IV_BOLUS -> List.of(new BolusWithinCap(policy.bolus(), policy.cautions()));
                    case IV_INFUSION -> infusion(policy.infusion(), policy.cautions());
                });
    }

    private static List<DoseRule> taken(TakenLimits limits, DosingPolicy policy) {
        var cautions = policy.cautions();
        return List.of(
                new SingleDoseWithinRouteCap(limits, cautions),
                new DailyDoseWithinRouteCap(limits, cautions),
                new StartDoseWithinRange(limits, cautions),
                new IncreaseWithinStep(limits, cautions),
                new StepsFarEnoughApart(
                        cautions.olderStepDays(), policy.organs().slowStepDays(), cautions),
                new RunningDoseIsCutForAStrongInhibitor(cautions.inhibitorShare()),
                new SingleDoseWithinWeightCheck(limits.checkMgPerKg()),
                new TimesPerDayWithinInterval(limits.timesPerDayHighest()));
    }

    private static List<DoseRule> infusion(InfusionLimits limits, Cautions cautions) {
        return List.of(
                new InfusionRateWithinCap(limits, cautions),
                new InfusionFitsADay(limits.hoursHighest()),
                new SeriesWithinPublishedDays(limits.daysHighest()),
                new InfusionReachesPublishedTotal(limits.leastTotalMg(), limits.leastHours()),
                new ProtocolFitsIndication(limits.protocols()));
    }

    public List<Finding> examine(ProposedDose dose) {
        return rules.stream().map(rule -> rule.examine(dose)).toList();
    }
}

package org.painpath.intake.screening;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a policy whose values have their form: bounds that cannot be, switches that must not be. */
public final class ScreeningPolicyFaults {
    private final ScreeningPolicy policy;
    private final List<String> faults = new ArrayList<>();

    private ScreeningPolicyFaults(ScreeningPolicy policy) {
        this.policy = policy;
    }

    /** In words, all at once; empty for a good policy. */
    public static List<String> of(ScreeningPolicy policy) {
        var check = new ScreeningPolicyFaults(policy);
        check.bounds();
        check.switches();
        return check.faults;
    }

    private void bounds() {
        if (policy.firstLineTrials() > policy.firstLine().size()) {
            faults.add("priorTreatment.classesNeeded: is more than there are classes");
        }
        if (policy.childBearingToAge() < policy.childBearingFromAge()) {
            faults.add("pregnancy.toAge: is below fromAge");
        }
        if (policy.systolicCrisis() <= policy.systolicLimit()) {
            faults.add("bloodPressure.systolicCrisis: must be above systolicLimit");
        }
        if (policy.diastolicCrisis() <= policy.diastolicLimit()) {
            faults.add("bloodPressure.diastolicCrisis: must be above diastolicLimit");
        }
    }

    private void switches() {
        RuleCatalogue rules = RuleCatalogue.of(policy);
        policy.switchedOff().stream()
                .sorted()
                .forEach(rule -> rules.card(rule)
                        .ifPresentOrElse(
                                card -> {
                                    if (!card.optional()) {
                                        faults.add("switchedOff: %s protects the patient and stays on".formatted(rule));
                                    }
                                },
                                () -> faults.add("switchedOff: there is no rule %s".formatted(rule))));
        policy.leftToEvaluation().stream()
                .sorted()
                .filter(rule -> !ScreeningRules.ASKED_LATER.contains(rule))
                .forEach(rule -> faults.add(
                        "leftToEvaluation: nobody asks again for %s before something is prescribed".formatted(rule)));
    }
}

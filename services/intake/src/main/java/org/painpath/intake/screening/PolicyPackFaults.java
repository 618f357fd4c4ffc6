package org.painpath.intake.screening;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a pack whose values have their form: times that cannot be, switches that must not be. */
public final class PolicyPackFaults {
    private final PolicyPack pack;
    private final List<String> faults = new ArrayList<>();

    private PolicyPackFaults(PolicyPack pack) {
        this.pack = pack;
    }

    /** In words, all at once; empty for a good pack. */
    public static List<String> of(PolicyPack pack) {
        var check = new PolicyPackFaults(pack);
        check.times();
        check.bounds();
        check.switches();
        return check.faults;
    }

    private void times() {
        if (pack.effectiveTo() != null && pack.effectiveTo().isBefore(pack.effectiveFrom())) {
            faults.add("effectiveTo: is before effectiveFrom");
        }
        if (pack.signedOffOn().isAfter(pack.effectiveFrom())) {
            faults.add("signedOffOn: is after effectiveFrom; nobody had signed it by then");
        }
    }

    private void bounds() {
        ScreeningPolicy policy = pack.policy();
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
        RuleCatalogue rules = RuleCatalogue.of(pack.policy());
        pack.policy().switchedOff().stream()
                .sorted()
                .forEach(rule -> rules.card(rule)
                        .ifPresentOrElse(
                                card -> {
                                    if (!card.optional()) {
                                        faults.add("switchedOff: %s protects the patient and stays on".formatted(rule));
                                    }
                                },
                                () -> faults.add("switchedOff: there is no rule %s".formatted(rule))));
        pack.policy().leftToEvaluation().stream()
                .sorted()
                .filter(rule -> !ScreeningRules.ASKED_LATER.contains(rule))
                .forEach(rule -> faults.add(
                        "leftToEvaluation: nobody asks again for %s before something is prescribed".formatted(rule)));
    }
}

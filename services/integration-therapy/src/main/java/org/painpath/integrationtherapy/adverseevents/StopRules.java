package org.painpath.integrationtherapy.adverseevents;

import java.util.List;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/** All stop rules of clinical reference 6.4; every one is asked, and the gravest answer is the action. */
public record StopRules(List<StopRule> rules) {

    public static StopRules all() {
        return new StopRules(List.of(
                new GradeBelowSevere(),
                new NotSerious(),
                new LiverValuesBelowStopLimit(),
                new NoUrinaryTractHarm(),
                new NoRespiratoryDepression(),
                new NoPsychosisManiaOrLastingDissociation(),
                new NoSuicideRisk(),
                new NoMisuseSign(),
                new NotPregnant()));
    }

    public List<Finding> examine(Observed observed) {
        return rules.stream().map(rule -> rule.examine(observed)).toList();
    }

    public static AdverseEventAction action(List<Finding> findings) {
        return findings.stream().map(StopRules::action).max(Enum::compareTo).orElse(AdverseEventAction.CONTINUE);
    }

    private static AdverseEventAction action(Finding finding) {
        return switch (finding) {
            case Finding.Satisfied _ -> AdverseEventAction.CONTINUE;
            case Finding.MissingData _ -> AdverseEventAction.HOLD;
            case Finding.Concern concern -> action(concern.severity());
        };
    }

    private static AdverseEventAction action(Severity severity) {
        return switch (severity) {
            case INFO, CAUTION -> AdverseEventAction.CONTINUE;
            case HOLD -> AdverseEventAction.HOLD;
            case STOP -> AdverseEventAction.STOP;
        };
    }
}

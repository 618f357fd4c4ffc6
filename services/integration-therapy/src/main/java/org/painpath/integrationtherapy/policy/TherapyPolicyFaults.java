package org.painpath.integrationtherapy.policy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.painpath.integrationtherapy.course.TherapyPolicy;
import org.painpath.integrationtherapy.outcomes.ResponsePolicy;
import org.painpath.integrationtherapy.sessions.Pressure;
import org.painpath.integrationtherapy.sessions.SessionPolicy;
import org.painpath.integrationtherapy.sessions.TimedCheck;

/** What is wrong with a policy whose single values have their form, in words that begin with the place. */
final class TherapyPolicyFaults {
    private final List<String> faults = new ArrayList<>();

    private TherapyPolicyFaults() {}

    static List<String> of(TherapyPolicy policy) {
        var all = new TherapyPolicyFaults();
        all.pressures(policy.sessions());
        all.checks(policy.sessions());
        all.contacts(policy.cadence().contacts());
        all.response(policy.response());
        return all.faults;
    }

    private void pressures(SessionPolicy policy) {
        fault(
                !below(policy.beforeDose(), policy.afterDose()),
                "bloodPressure.afterDose: must be above beforeDose, in both values");
        fault(
                !below(policy.afterDose(), policy.crisis()),
                "bloodPressure.crisis: must be above afterDose, in both values");
    }

    private static boolean below(Pressure one, Pressure other) {
        return one.systolic() < other.systolic() && one.diastolic() < other.diastolic();
    }

    private void checks(SessionPolicy policy) {
        var checks = policy.checks();
        fault(checks.isEmpty(), "checks: there must be at least one");
        fault(
                checks.stream().anyMatch(check -> check.from() > check.minute() || check.until() < check.minute()),
                "checks: each minute must be from `from` to `until`");
        for (int place = 1; place < checks.size(); place++) {
            TimedCheck before = checks.get(place - 1);
            fault(checks.get(place).from() <= before.until(), "checks: two of them overlap");
        }
        fault(
                !checks.isEmpty() && checks.getLast().until() < policy.overByMinute(),
                "dissociation.overByMinute: must not be after the last check");
    }

    private void contacts(List<Duration> contacts) {
        fault(contacts.isEmpty(), "cadence.contacts: there must be at least one");
        fault(
                !contacts.equals(contacts.stream().distinct().sorted().toList())
                        || contacts.stream().anyMatch(contact -> !contact.isPositive()),
                "cadence.contacts: must ascend from above zero");
    }

    private void response(ResponsePolicy response) {
        fault(
                response.minimalPercent() >= response.moderatePercent()
                        || response.moderatePercent() >= response.substantialPercent(),
                "response: minimalPercent, moderatePercent and substantialPercent must ascend");
    }

    private void fault(boolean wrong, String words) {
        if (wrong) {
            faults.add(words);
        }
    }
}

package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a policy whose values have their form: bounds that contradict each other. */
public final class DosingPolicyFaults {
    private final List<String> faults = new ArrayList<>();

    private DosingPolicyFaults() {}

    /** In words, all at once; empty for a good policy. */
    public static List<String> of(DosingPolicy policy) {
        var check = new DosingPolicyFaults();
        check.taken("oral", policy.oral(), policy.cautions());
        check.taken("sublingual", policy.sublingual(), policy.cautions());
        check.infusion(policy.infusion());
        check.people(policy);
        return check.faults;
    }

    private void taken(String route, TakenLimits limits, Cautions cautions) {
        String place = "routes." + route + ".";
        ordered(limits.startMg(), limits.startHighestMg(), place + "startHighestMg: is below startMg");
        ordered(limits.stepMg(), limits.stepHighestMg(), place + "stepHighestMg: is below stepMg");
        ordered(limits.startHighestMg(), limits.capMg(), place + "capMg: is below startHighestMg");
        ordered(
                limits.startMg(),
                limits.capMg().multiply(cautions.olderCapShare()),
                place + "capMg: what older adults have of it is below startMg");
        ordered(limits.capMg(), limits.dailyCapMg(), place + "dailyCapMg: is below capMg");
        if (limits.timesPerDayHighest() < limits.timesPerDay()) {
            faults.add(place + "timesPerDayHighest: is below timesPerDay");
        }
    }

    private void infusion(InfusionLimits limits) {
        String place = "routes.ivInfusion.";
        ordered(
                limits.startMgPerKgAndHour(),
                limits.capMgPerKgAndHour(),
                place + "capMgPerKgAndHour: is below startMgPerKgAndHour");
        ordered(limits.hours(), limits.hoursHighest(), place + "hoursHighest: is below hours");
        limits.protocols().forEach((name, protocol) -> {
            if (protocol.days() > limits.daysHighest()) {
                faults.add(place + "protocols." + name + ".days: are more than daysHighest");
            }
        });
    }

    private void people(DosingPolicy policy) {
        var body = policy.body();
        ordered(body.lightestKg(), body.heaviestKg(), "body.heaviestKg: is below lightestKg");
        ordered(body.shortestCm(), body.tallestCm(), "body.tallestCm: is below shortestCm");
        var organs = policy.organs();
        ordered(
                organs.creatinineLowest(),
                organs.creatinineHighest(),
                "organs.creatinineHighest: is below creatinineLowest");
        var vitals = policy.vitals();
        if (vitals.systolicCrisis() <= vitals.systolicLimit()) {
            faults.add("bloodPressure.systolicCrisis: must be above systolicLimit");
        }
        if (vitals.diastolicCrisis() <= vitals.diastolicLimit()) {
            faults.add("bloodPressure.diastolicCrisis: must be above diastolicLimit");
        }
        var taper = policy.taper();
        if (taper.stepDaysMost() < taper.stepDaysFewest()) {
            faults.add("taper.stepDaysMost: is below stepDaysFewest");
        }
        if (taper.daysMost() > policy.longestSupplyDays()) {
            faults.add("taper.daysMost: is above longestSupplyDays");
        }
        if (policy.overrideReasons().isEmpty()) {
            faults.add("overrideReasons: must have at least one code");
        }
    }

    private void ordered(BigDecimal low, BigDecimal high, String fault) {
        if (high.compareTo(low) < 0) {
            faults.add(fault);
        }
    }
}

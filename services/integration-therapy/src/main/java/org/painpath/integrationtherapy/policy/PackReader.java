package org.painpath.integrationtherapy.policy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.painpath.chassis.policy.BadPolicy;
import org.painpath.chassis.policy.PackReading;
import org.painpath.chassis.policy.Section;
import org.painpath.chassis.rules.PolicyPack;
import org.painpath.integrationtherapy.course.TherapyPolicy;
import org.painpath.integrationtherapy.outcomes.ResponsePolicy;
import org.painpath.integrationtherapy.sessions.Cadence;
import org.painpath.integrationtherapy.sessions.Pressure;
import org.painpath.integrationtherapy.sessions.SessionPolicy;
import org.painpath.integrationtherapy.sessions.TimedCheck;

/** A pack out of maps, lists and values. */
public final class PackReader {
    private static final int LONGEST_WATCH = 480;
    private static final int WEEK_HOURS = 168;

    private final Section pack;

    private PackReader(Section pack) {
        this.pack = pack;
    }

    /** @throws BadPolicy with every fault at once */
    public static PolicyPack<TherapyPolicy> read(Map<?, ?> values) {
        return PackReading.read(
                values, (version, pack) -> new PackReader(pack).policy(version), TherapyPolicyFaults::of);
    }

    private TherapyPolicy policy(String version) {
        return new TherapyPolicy(
                version,
                sessions(),
                cadence(pack.section("cadence")),
                response(pack.section("response")),
                pack.wholeNumber("reliefByWeek", 1, 52));
    }

    private SessionPolicy sessions() {
        Section pressure = pack.section("bloodPressure");
        Section dissociation = pack.section("dissociation");
        var policy = new SessionPolicy(
                pressure(pressure.section("beforeDose")),
                pressure(pressure.section("afterDose")),
                pressure(pressure.section("crisis")),
                pack.wholeNumber("spo2Least", 85, 100),
                checks(pack.section("checks")),
                dissociation.wholeNumber("calmUpTo", 0, 23),
                dissociation.wholeNumber("overByMinute", 30, LONGEST_WATCH),
                pack.yesOrNo("preparationBeforeFirstDose"),
                pack.wholeNumber("missedContacts", 1, 10));
        List.of(pressure, dissociation).forEach(Section::done);
        return policy;
    }

    private static Pressure pressure(Section section) {
        var pressure =
                new Pressure(section.wholeNumber("systolic", 100, 250), section.wholeNumber("diastolic", 60, 150));
        section.done();
        return pressure;
    }

    /** By their minute, whatever they are called; a pack without one would let a patient go unseen. */
    private static List<TimedCheck> checks(Section section) {
        List<TimedCheck> checks = new ArrayList<>();
        for (String name : section.keys()) {
            Section check = section.section(name);
            checks.add(new TimedCheck(
                    check.wholeNumber("minute", 1, LONGEST_WATCH),
                    check.wholeNumber("from", 1, LONGEST_WATCH),
                    check.wholeNumber("until", 1, LONGEST_WATCH)));
            check.done();
        }
        checks.sort(Comparator.comparingInt(TimedCheck::minute));
        return checks;
    }

    private static Cadence cadence(Section section) {
        var cadence = new Cadence(
                Durations.of("contacts", section),
                Duration.ofDays(section.wholeNumber("thenEveryDays", 1, 366)),
                Duration.ofHours(section.wholeNumber("integrationWithinHours", 1, WEEK_HOURS)),
                Duration.ofHours(section.wholeNumber("outreachAfterHours", 1, WEEK_HOURS)));
        section.done();
        return cadence;
    }

    private static ResponsePolicy response(Section section) {
        var response = new ResponsePolicy(
                section.wholeNumber("minimalPercent", 1, 100),
                section.wholeNumber("moderatePercent", 1, 100),
                section.wholeNumber("substantialPercent", 1, 100),
                section.wholeNumber("bpiInterferencePoints", 1, 10),
                section.wholeNumber("phq9Points", 1, 27),
                section.wholeNumber("gad7Points", 1, 21));
        section.done();
        return response;
    }
}

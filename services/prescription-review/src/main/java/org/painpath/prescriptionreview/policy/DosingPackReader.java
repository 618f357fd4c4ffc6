package org.painpath.prescriptionreview.policy;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.painpath.chassis.policy.BadPolicy;
import org.painpath.chassis.policy.PackReading;
import org.painpath.chassis.policy.Section;
import org.painpath.chassis.rules.PolicyPack;
import org.painpath.prescriptionreview.dosing.Cautions;
import org.painpath.prescriptionreview.dosing.DosingPolicy;
import org.painpath.prescriptionreview.dosing.DosingPolicyFaults;
import org.painpath.prescriptionreview.dosing.TaperLimits;
import org.painpath.prescriptionreview.pdmp.PdmpLimits;
import org.painpath.prescriptionreview.sessions.SessionLimits;

/**
 * A dosing pack out of maps, lists and values. The ranges are the published ones where there are any: a pack may be stricter than
 * the reference, never looser.
 */
public final class DosingPackReader {
    private final Section pack;

    private DosingPackReader(Section pack) {
        this.pack = pack;
    }

    /** @throws BadPolicy with every fault at once */
    public static PolicyPack<DosingPolicy> read(Map<?, ?> values) {
        return PackReading.read(
                values, (version, pack) -> new DosingPackReader(pack).policy(version), DosingPolicyFaults::of);
    }

    private DosingPolicy policy(String version) {
        Section routes = pack.section("routes");
        var policy = new DosingPolicy(
                version,
                RouteReader.taken(routes.section("oral"), 400),
                RouteReader.taken(routes.section("sublingual"), 600),
                RouteReader.bolus(routes.section("ivBolus")),
                RouteReader.infusion(routes.section("ivInfusion")),
                cautions(pack.section("cautions")),
                body(pack.section("body")),
                organs(pack.section("organs")),
                vitals(pack.section("bloodPressure")),
                pack.wholeNumber("hcgOldestDays", 1, 31),
                pack.wholeNumber("cssrsOldestDays", 1, 31),
                pack.day("withoutExaminationInPersonUntil"),
                pack.decimal("saltPerBase", "1.1", "1.2"),
                pack.wholeNumber("minimumAgeYears", 18, 25),
                pack.wholeNumber("longestSupplyDays", 1, 30),
                pack.wholeNumber("refillGraceDays", 0, 7),
                pdmp(pack.section("pdmp")),
                taper(pack.section("taper")),
                pack.wholeNumber("feedLatestSeconds", 10, 600),
                pack.wholeNumber("fillFactsOldestDays", 30, 180),
                sessions(pack.section("sessions")),
                codes("overrideReasons"));
        routes.done();
        return policy;
    }

    private static PdmpLimits pdmp(Section section) {
        int oldestDays = section.wholeNumber("oldestDays", 1, 90);
        int signatureOldestDays = section.wholeNumber("signatureOldestDays", 0, 90);
        Section states = section.section("states");
        Map<String, Integer> days = new HashMap<>();
        for (String state : states.keys()) {
            if (!state.matches("[A-Z]{2}")) {
                states.fault(state, "a state is its two-letter code");
            }
            days.put(state, states.wholeNumber(state, 1, 90));
        }
        states.done();
        section.done();
        return new PdmpLimits(oldestDays, signatureOldestDays, days);
    }

    private static TaperLimits taper(Section section) {
        var limits = new TaperLimits(
                section.wholeNumber("stepDaysFewest", 1, 14),
                section.wholeNumber("stepDaysMost", 3, 30),
                section.wholeNumber("daysMost", 7, 30),
                section.wholeNumber("startWithinDays", 0, 14),
                section.decimal("largestDropShare", "0.1", "0.5"),
                section.decimal("lastDailyMg", "1", "100"));
        section.done();
        return limits;
    }

    private static SessionLimits sessions(Section section) {
        var limits = new SessionLimits(
                section.wholeNumber("documentedWithinHours", 1, 168), section.wholeNumber("missedInARow", 1, 5));
        section.done();
        return limits;
    }

    private static Cautions cautions(Section section) {
        var cautions = new Cautions(
                section.wholeNumber("olderAge", 50, 75),
                section.decimal("olderCapShare", "0.1", "1"),
                section.wholeNumber("olderStepDays", 1, 31),
                section.decimal("childPughBShare", "0.1", "1"),
                section.decimal("childPughBInterval", "1", "3"),
                section.decimal("inhibitorShare", "0.1", "1"));
        section.done();
        return cautions;
    }

    private static DosingPolicy.Body body(Section section) {
        var body = new DosingPolicy.Body(
                section.wholeNumber("weightOldestDays", 1, 90),
                section.decimal("lightestKg", "25", "60"),
                section.decimal("heaviestKg", "150", "300"),
                section.decimal("shortestCm", "100", "150"),
                section.decimal("tallestCm", "180", "250"),
                section.decimal("obesityIndex", "25", "35"));
        section.done();
        return body;
    }

    private static DosingPolicy.Organs organs(Section section) {
        var organs = new DosingPolicy.Organs(
                section.wholeNumber("labOldestDays", 1, 180),
                section.wholeNumber("studyOldestDays", 1, 366),
                section.decimal("creatinineLowest", "0.05", "0.5"),
                section.decimal("creatinineHighest", "5", "30"),
                section.decimal("lowAlbumin", "2.8", "3.0"),
                section.wholeNumber("altUpper", 20, 100),
                section.wholeNumber("astUpper", 20, 100),
                section.wholeNumber("enzymeMultiple", 1, 5),
                section.wholeNumber("slowStepDays", 1, 31));
        section.done();
        return organs;
    }

    private static DosingPolicy.Vitals vitals(Section section) {
        var vitals = new DosingPolicy.Vitals(
                section.wholeNumber("systolicLimit", 100, 160),
                section.wholeNumber("diastolicLimit", 60, 100),
                section.wholeNumber("systolicCrisis", 140, 180),
                section.wholeNumber("diastolicCrisis", 90, 110),
                section.wholeNumber("oldestDays", 1, 90));
        section.done();
        return vitals;
    }

    private Set<String> codes(String key) {
        List<String> codes = pack.texts(key);
        if (!codes.stream().allMatch(code -> code.matches("[A-Z][A-Z_]{1,63}"))) {
            pack.fault(key, "must be codes, as in BENEFIT_OUTWEIGHS_RISK");
        }
        return new LinkedHashSet<>(codes);
    }
}

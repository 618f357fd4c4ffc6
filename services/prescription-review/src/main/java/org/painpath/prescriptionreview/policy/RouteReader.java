package org.painpath.prescriptionreview.policy;

import java.util.HashMap;
import java.util.Map;
import org.painpath.chassis.policy.Section;
import org.painpath.prescriptionreview.dosing.BolusLimits;
import org.painpath.prescriptionreview.dosing.InfusionLimits;
import org.painpath.prescriptionreview.dosing.InfusionProtocol;
import org.painpath.prescriptionreview.dosing.InfusionRate;
import org.painpath.prescriptionreview.dosing.TakenLimits;

/** What a pack says about each route. The highest values are those of clinical reference 3.1. */
final class RouteReader {
    private RouteReader() {}

    /** @param dailyMost highest daily amount that has been published, mg */
    static TakenLimits taken(Section section, int dailyMost) {
        var limits = new TakenLimits(
                section.decimal("startMg", "1", "25"),
                section.decimal("startHighestMg", "1", "25"),
                section.wholeNumber("timesPerDay", 1, 4),
                section.wholeNumber("timesPerDayHighest", 1, 4),
                section.decimal("stepMg", "1", "25"),
                section.decimal("stepHighestMg", "1", "25"),
                section.decimal("capMg", "10", "100"),
                section.decimal("dailyCapMg", "10", String.valueOf(dailyMost)),
                section.decimal("checkMgPerKg", "0.1", "0.5"));
        section.done();
        return limits;
    }

    static BolusLimits bolus(Section section) {
        var limits = new BolusLimits(section.decimal("capMgPerKg", "0.05", "0.35"));
        section.done();
        return limits;
    }

    static InfusionLimits infusion(Section section) {
        var limits = new InfusionLimits(
                section.decimal("startMgPerKgAndHour", "0.1", "2"),
                section.decimal("capMgPerKgAndHour", "0.1", "2"),
                section.decimal("hours", "1", "24"),
                section.decimal("hoursHighest", "1", "24"),
                section.wholeNumber("daysHighest", 1, 10),
                section.decimal("leastTotalMg", "0", "200"),
                section.decimal("leastHours", "0", "24"),
                protocols(section.section("protocols")));
        section.done();
        return limits;
    }

    private static Map<String, InfusionProtocol> protocols(Section section) {
        Map<String, InfusionProtocol> protocols = new HashMap<>();
        for (String name : section.keys()) {
            if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*") || name.length() > 64) {
                section.fault("?", "a protocol's name is words joined by dashes");
            }
            protocols.put(name, protocol(section.section(name)));
        }
        section.done();
        return protocols;
    }

    private static InfusionProtocol protocol(Section section) {
        var rate = section.decimal("rate", "0.1", "100");
        String unit = section.text("unit", "mg/h|mg/kg/h|ug/kg/min", "mg/h, mg/kg/h or ug/kg/min");
        var protocol = new InfusionProtocol(
                new InfusionRate(rate, InfusionRate.isRate(unit) ? unit : "mg/h"),
                section.decimal("hoursPerDay", "0.25", "24"),
                section.wholeNumber("days", 1, 10),
                section.texts("indications"),
                section.text("source", "(\\[[A-Z0-9-]+\\])+", "keys of the clinical reference, as in [ASRA-MC]"));
        section.done();
        return protocol;
    }
}

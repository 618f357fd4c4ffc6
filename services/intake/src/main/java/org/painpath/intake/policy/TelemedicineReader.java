package org.painpath.intake.policy;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.painpath.chassis.policy.Section;
import org.painpath.intake.screening.Telemedicine;
import org.painpath.intake.screening.Telemedicine.Prescribing;
import org.painpath.intake.screening.Telemedicine.StateRule;

/** The law on prescribing at a distance, state by state, out of a pack. */
final class TelemedicineReader {
    private TelemedicineReader() {}

    static Telemedicine read(Section section) {
        Section states = section.section("states");
        Map<String, StateRule> rules = new HashMap<>();
        for (String code : states.keys()) {
            rules.put(code, stateRule(states, code));
        }
        if (rules.isEmpty()) {
            section.fault("states", "must have at least one state");
        }
        var telemedicine = new Telemedicine(section.day("federalEndsOn"), rules);
        section.done();
        return telemedicine;
    }

    private static StateRule stateRule(Section states, String code) {
        if (!code.matches("[A-Z]{2}")) {
            states.fault(code, "is not the two-letter code of a state");
        }
        Section state = states.section(code);
        Prescribing prescribing = state.constant("prescribing", Prescribing.class);
        String zone = state.text("zone", "\\S+", "a time zone, as in Pacific/Honolulu");
        state.done();
        return new StateRule(zone(state, zone), prescribing == null ? Prescribing.NEVER : prescribing);
    }

    private static ZoneId zone(Section state, String name) {
        try {
            return name.isEmpty() ? ZoneOffset.UTC : ZoneId.of(name);
        } catch (DateTimeException e) {
            state.fault("zone", "is not a time zone");
            return ZoneOffset.UTC;
        }
    }
}

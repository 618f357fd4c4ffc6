package org.painpath.integrationtherapy.course;

import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/** Why a clearance that was given is taken back: what it rested on is no longer so. Source: policy proposal. */
final class Clearance {
    private static final String NAME = "clearance-stands";

    static final Finding OF_ANOTHER_DOSE =
            taken("Another dose has been signed since: vital signs before it clear it anew.");
    static final Finding OF_A_PAUSED_COURSE = taken("The course has been paused since: no dose until it is resumed.");
    static final Finding OF_AN_ENDED_COURSE = taken("The course has ended since: no dose any more.");

    private Clearance() {}

    private static Finding taken(String words) {
        return new Finding.Concern(NAME, Severity.HOLD, words);
    }
}

package org.painpath.chassis.rules.simulation;

import java.util.Collection;

/** What the rules mean for the step, the worst first. */
public enum Verdict {
    STOPPED,
    INCOMPLETE,
    /** A person goes on with a reason for each hold. */
    NEEDS_REASON,
    FREE;

    static Verdict of(Collection<Stand> stands) {
        if (stands.contains(Stand.STOP)) {
            return STOPPED;
        }
        if (stands.contains(Stand.MISSING)) {
            return INCOMPLETE;
        }
        return stands.contains(Stand.HOLD) ? NEEDS_REASON : FREE;
    }
}

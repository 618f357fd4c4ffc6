package org.painpath.integrationtherapy.course;

import org.painpath.integrationtherapy.sessions.SessionSetting;

/** How a signed dose is given. A dose of a route that is not named here is not read: its referral waits at the desk. */
public enum Route {
    ORAL,
    SUBLINGUAL,
    IV_BOLUS,
    IV_INFUSION;

    /** What goes into a vein is given at the clinic: at home nobody watches [FDA-23]. */
    boolean allows(SessionSetting setting) {
        return switch (this) {
            case ORAL, SUBLINGUAL -> true;
            case IV_BOLUS, IV_INFUSION -> setting == SessionSetting.CLINIC;
        };
    }
}

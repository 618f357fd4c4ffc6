package org.painpath.integrationtherapy.sessions;

import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;

/**
 * Nobody takes a dose at home without an adult peer monitor in the room.
 *
 * <p>Source: at-home programme [HULL] (clinical reference 2.2, C19: STOP for that session).
 */
record AdultPeerMonitorPresent() {
    static final String NAME = "adult-peer-monitor-present";

    Finding examine(SessionSetting setting, @Nullable Boolean present) {
        return switch (setting) {
            case CLINIC -> new Finding.Satisfied(NAME);
            case HOME -> atHome(present);
        };
    }

    private static Finding atHome(@Nullable Boolean present) {
        if (present == null) {
            return new Finding.MissingData(NAME, "whether an adult peer monitor is present");
        }
        return present
                ? new Finding.Satisfied(NAME)
                : new Finding.Concern(
                        NAME, Finding.Severity.STOP, "No adult peer monitor is present: no dose in this session.");
    }
}

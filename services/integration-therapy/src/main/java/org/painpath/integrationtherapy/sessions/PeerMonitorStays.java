package org.painpath.integrationtherapy.sessions;

import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;

/**
 * The peer monitor does not leave the patient alone after a dose at home.
 *
 * <p>Source: at-home programme [HULL] (clinical reference 2.2, C19); what is done about it is a policy proposal.
 */
record PeerMonitorStays() {
    static final String NAME = "peer-monitor-stays";

    Finding examine(SessionSetting setting, @Nullable Boolean present) {
        return setting == SessionSetting.HOME && Boolean.FALSE.equals(present)
                ? new Finding.Concern(
                        NAME,
                        Finding.Severity.HOLD,
                        "The peer monitor has left: stay on the line and send somebody, no further dose.")
                : new Finding.Satisfied(NAME);
    }
}

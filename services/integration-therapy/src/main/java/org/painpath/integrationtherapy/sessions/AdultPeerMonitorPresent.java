package org.painpath.integrationtherapy.sessions;

import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;

/**
 * Nobody takes a dose at home without an adult peer monitor, attested before the session and in the room at the dose.
 *
 * <p>Source: at-home programme [HULL] (clinical reference 2.2, C19: STOP for that session). What is attested besides adult age
 * is a policy proposal.
 */
record AdultPeerMonitorPresent() {
    static final String NAME = "adult-peer-monitor-present";

    Finding examine(Session session, @Nullable Boolean present) {
        return switch (session.setting()) {
            case CLINIC -> new Finding.Satisfied(NAME);
            case HOME -> atHome(session.peerMonitor(), present);
        };
    }

    private static Finding atHome(@Nullable PeerMonitor monitor, @Nullable Boolean present) {
        if (Boolean.FALSE.equals(present)) {
            return stop("No adult peer monitor is present: no dose in this session.");
        }
        if (monitor == null) {
            return new Finding.MissingData(NAME, "the attestation of the peer monitor");
        }
        if (!monitor.suitable()) {
            return stop(
                    "The peer monitor is no adult who stays to the end and can call for help: no dose in this session.");
        }
        return present == null
                ? new Finding.MissingData(NAME, "whether the peer monitor is present")
                : new Finding.Satisfied(NAME);
    }

    private static Finding stop(String words) {
        return new Finding.Concern(NAME, Finding.Severity.STOP, words);
    }
}

package org.painpath.integrationtherapy.sessions;

import java.util.List;
import org.painpath.chassis.rules.Finding;

/**
 * Before the first dose the patient has been prepared in a session of its own.
 *
 * <p>Source: a guide's session before each dose [HULL] (clinical reference 6.1); once before the first is a policy proposal.
 */
record PreparedBeforeTheFirstDose(boolean asked) {
    static final String NAME = "prepared-before-the-first-dose";

    Finding examine(List<Session> sessions) {
        boolean prepared = sessions.stream()
                .filter(session -> session.status() == SessionStatus.COMPLETED)
                .anyMatch(session -> session.kind() != SessionKind.INTEGRATION);
        return prepared || !asked
                ? new Finding.Satisfied(NAME)
                : new Finding.Concern(
                        NAME,
                        Finding.Severity.HOLD,
                        "No preparation session has been completed before the first dose.");
    }
}

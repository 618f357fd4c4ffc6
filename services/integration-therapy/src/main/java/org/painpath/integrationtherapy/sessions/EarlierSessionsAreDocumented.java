package org.painpath.integrationtherapy.sessions;

import java.util.List;
import org.painpath.chassis.rules.Finding;

/**
 * Before a dose every earlier session has been completed, missed or called off.
 *
 * <p>Source: policy proposal, no refill without documentation (clinical reference 6.1 and 6.2 ask for a contact at each refill).
 */
record EarlierSessionsAreDocumented() {
    static final String NAME = "earlier-sessions-are-documented";

    Finding examine(List<Session> sessions, Session next) {
        long open = sessions.stream()
                .filter(Session::open)
                .filter(session -> session.startsAt().isBefore(next.startsAt()))
                .count();
        return open == 0
                ? new Finding.Satisfied(NAME)
                : new Finding.Concern(
                        NAME,
                        Finding.Severity.HOLD,
                        "%d earlier sessions are neither completed nor missed: document them before the dose."
                                .formatted(open));
    }
}

package org.painpath.integrationtherapy.sessions;

import java.util.Comparator;
import java.util.List;
import org.painpath.chassis.rules.Finding;

/**
 * Fewer than the limit of contacts were missed in a row.
 *
 * <p>Source: policy proposal, two missed contacts mean no refill (clinical reference 6.1).
 */
record NotTwoContactsMissed(int limit) {
    static final String NAME = "not-two-contacts-missed";

    Finding examine(List<Session> sessions) {
        long missed = sessions.stream()
                .filter(session ->
                        session.status() == SessionStatus.MISSED || session.status() == SessionStatus.COMPLETED)
                .sorted(Comparator.comparing(Session::startsAt).reversed())
                .takeWhile(session -> session.status() == SessionStatus.MISSED)
                .count();
        if (missed < limit) {
            return new Finding.Satisfied(NAME);
        }
        var words = "%d contacts in a row were missed: no refill until the patient has been reached.".formatted(missed);
        return new Finding.Concern(NAME, Finding.Severity.HOLD, words);
    }
}

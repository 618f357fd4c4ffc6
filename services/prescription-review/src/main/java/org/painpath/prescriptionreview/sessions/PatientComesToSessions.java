package org.painpath.prescriptionreview.sessions;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.painpath.prescriptionreview.gate.Awaited;
import org.painpath.prescriptionreview.sessions.Sessions.Session;

/**
 * Fewer than the limit of sessions were missed since the last one that took place. One that was called off was attended.
 *
 * <p>Source: clinical reference 6.1, two missed contacts mean no refill [P].
 */
public record PatientComesToSessions(SessionLimits limits) {
    public static final String NAME = "patient-comes-to-sessions";

    /** What is awaited, since the first that was missed; empty where nothing is. */
    public Optional<Awaited> awaited(Sessions sessions) {
        List<Instant> missed = sessions.all().stream()
                .filter(Session::isDocumented)
                .sorted(Comparator.comparing(Session::startsAt).reversed())
                .takeWhile(session -> session.end() == SessionEnd.MISSED)
                .map(Session::startsAt)
                .toList();
        return missed.size() < limits.missedInARow()
                ? Optional.empty()
                : Optional.of(new Awaited(
                        NAME,
                        missed.getLast().toString(),
                        "%d sessions in a row were missed: the patient is reached first.".formatted(missed.size())));
    }
}

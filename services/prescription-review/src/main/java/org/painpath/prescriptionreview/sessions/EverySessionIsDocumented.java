package org.painpath.prescriptionreview.sessions;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.painpath.prescriptionreview.gate.Awaited;
import org.painpath.prescriptionreview.sessions.Sessions.Session;

/**
 * Every session that began some time ago was completed, missed or called off: what happened in it is on record.
 *
 * <p>Source: policy proposal, no refill without documentation (clinical reference 6.1 and 6.2).
 */
public record EverySessionIsDocumented(SessionLimits limits) {
    public static final String NAME = "every-session-is-documented";

    /** What is awaited, since the start of the oldest; empty where nothing is. */
    public Optional<Awaited> awaited(Sessions sessions, Instant now) {
        Instant latest = now.minus(limits.documentedWithin());
        return sessions.all().stream()
                .filter(session ->
                        !session.isDocumented() && !session.startsAt().isAfter(latest))
                .map(Session::startsAt)
                .min(Comparator.naturalOrder())
                .map(since -> new Awaited(
                        NAME, since.toString(), "A session of the course is neither completed nor missed."));
    }
}

package org.painpath.prescriptionreview.sessions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sessions of a course, as integration-therapy has told of them. */
public record Sessions(List<Session> all) {
    public static final Sessions NONE = new Sessions(List.of());

    public Sessions {
        all = List.copyOf(all);
    }

    /**
     * @param startsAt when it was agreed to start
     * @param end absent until it is documented
     */
    record Session(
            UUID sessionId, Instant startsAt, @Nullable SessionEnd end) {
        boolean isDocumented() {
            return end != null;
        }
    }

    /** One that is known stays as it is. */
    public Sessions agreed(UUID sessionId, Instant startsAt) {
        return all.stream().anyMatch(session -> session.sessionId().equals(sessionId))
                ? this
                : new Sessions(Stream.concat(all.stream(), Stream.of(new Session(sessionId, startsAt, null)))
                        .toList());
    }

    /** Of one that was agreed before sessions were heard of here nothing is awaited. */
    public Sessions ended(UUID sessionId, SessionEnd end) {
        return new Sessions(all.stream()
                .map(session -> session.sessionId().equals(sessionId)
                        ? new Session(sessionId, session.startsAt(), end)
                        : session)
                .toList());
    }
}

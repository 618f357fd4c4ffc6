package org.painpath.prescriptionreview.events;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.prescriptionreview.review.ReviewCommand.Hear;
import org.painpath.prescriptionreview.review.SessionAgreed;
import org.painpath.prescriptionreview.review.SessionEnded;
import org.painpath.prescriptionreview.sessions.SessionEnd;

/**
 * What this service reads of integration-therapy's {@code session-scheduled}, {@code session-completed}, {@code session-missed} and
 * {@code session-called-off}.
 *
 * @param startsAt in the first of them alone
 */
record SessionNews(UUID sessionId, @Nullable Instant startsAt) {

    SessionNews {
        Objects.requireNonNull(sessionId, "sessionId");
    }

    Hear scheduled() {
        return new Hear(new SessionAgreed(sessionId, Objects.requireNonNull(startsAt, "startsAt")));
    }

    Hear completed() {
        return ended(SessionEnd.COMPLETED);
    }

    Hear missed() {
        return ended(SessionEnd.MISSED);
    }

    Hear calledOff() {
        return ended(SessionEnd.CALLED_OFF);
    }

    private Hear ended(SessionEnd end) {
        return new Hear(new SessionEnded(sessionId, end));
    }
}

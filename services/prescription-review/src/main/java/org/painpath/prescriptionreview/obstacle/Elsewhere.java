package org.painpath.prescriptionreview.obstacle;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.prescriptionreview.sessions.SessionEnd;
import org.painpath.prescriptionreview.sessions.Sessions;

/**
 * What other services have told that stands against nothing by itself, but has to be known at every stage.
 *
 * @param sessions of the course
 * @param withheld whether the patient has taken back the consent to sharing data with others
 * @param state two-letter code of where the patient lived when the referral was accepted; absent where intake was not told
 */
public record Elsewhere(
        Sessions sessions, boolean withheld, @Nullable String state) {
    static final Elsewhere NOTHING = new Elsewhere(Sessions.NONE, false, null);

    public Elsewhere withSession(UUID sessionId, Instant startsAt) {
        return new Elsewhere(sessions.agreed(sessionId, startsAt), withheld, state);
    }

    public Elsewhere withSessionEnd(UUID sessionId, SessionEnd end) {
        return new Elsewhere(sessions.ended(sessionId, end), withheld, state);
    }

    public Elsewhere withheld(boolean now) {
        return new Elsewhere(sessions, now, state);
    }

    public Elsewhere livingIn(String now) {
        return new Elsewhere(sessions, withheld, now);
    }
}

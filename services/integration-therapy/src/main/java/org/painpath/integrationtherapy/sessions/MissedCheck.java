package org.painpath.integrationtherapy.sessions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A timed check of which no set was there in time.
 *
 * @param minute of the check, since the dose
 * @param reasonCode how a clinician has judged it; absent until then
 */
public record MissedCheck(
        int minute,
        Instant missedAt,
        @Nullable MissedCheckReason reasonCode,
        @Nullable String judgedBy) {

    boolean judged() {
        return reasonCode != null;
    }

    MissedCheck judged(MissedCheckReason reason, String by) {
        return new MissedCheck(minute, missedAt, reason, by);
    }
}

package org.painpath.integrationtherapy.sessions;

import java.time.Instant;

/** What a course has to do next, and by when. */
public record NextStep(What what, Instant dueAt) {

    public enum What {
        /** A session that has been agreed. */
        BOOKED_SESSION,
        /** A talk about the last dose, not booked in time. */
        INTEGRATION_SESSION,
        /** A contact that the cadence asks for. */
        CONTACT
    }

    public boolean overdue(Instant now) {
        return now.isAfter(dueAt);
    }
}

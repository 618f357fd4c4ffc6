package org.painpath.prescriptionreview.sessions;

import java.time.Duration;

/**
 * What is asked of the sessions of a course. Source: clinical reference 6.1, numbers [P].
 *
 * @param documentedWithinHours after its start a session is documented, h
 * @param missedInARow so many sessions missed, one after the other, and nothing is handed out
 */
public record SessionLimits(int documentedWithinHours, int missedInARow) {

    Duration documentedWithin() {
        return Duration.ofHours(documentedWithinHours);
    }
}

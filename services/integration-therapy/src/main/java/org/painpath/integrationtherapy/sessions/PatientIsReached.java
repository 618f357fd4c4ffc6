package org.painpath.integrationtherapy.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.painpath.chassis.rules.Finding;

/**
 * What was due is not later than the time after which the patient is sought.
 *
 * <p>Source: a contact missed for more than 72 hours is an outreach task, policy proposal (clinical reference 6.1).
 */
public record PatientIsReached(Duration outreachAfter) {
    static final String NAME = "patient-is-reached";

    public Finding examine(Optional<NextStep> next, Instant now) {
        return next.map(NextStep::dueAt)
                .filter(due -> now.isAfter(due.plus(outreachAfter)))
                .<Finding>map(_ -> new Finding.Concern(
                        NAME,
                        Finding.Severity.CAUTION,
                        "What was due is over %d hours late: reach out to the patient."
                                .formatted(outreachAfter.toHours())))
                .orElseGet(() -> new Finding.Satisfied(NAME));
    }
}

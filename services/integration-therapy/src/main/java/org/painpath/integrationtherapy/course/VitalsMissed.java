package org.painpath.integrationtherapy.course;

import java.time.Instant;
import java.util.UUID;

/**
 * A timed check of a dosing session had no vital signs in time.
 *
 * @param minute of the check, since the dose
 * @param missedAt when its time was over, or when a clinician judged that the dose had not been taken
 */
public record VitalsMissed(UUID sessionId, int minute, Instant missedAt, String policyVersion)
        implements CourseEvent.Gathered {}

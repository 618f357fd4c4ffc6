package org.painpath.integrationtherapy.course;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Vital signs of a session, as {@link org.painpath.integrationtherapy.sessions.Vitals}.
 *
 * @param meetsChecks minutes of the timed checks that the set meets; absent where it meets none
 */
public record VitalsRecorded(
        UUID sessionId,
        int minute,
        int systolic,
        int diastolic,
        @Nullable Integer spo2Percent,
        @Nullable Integer heartRate,
        @Nullable Integer cadss6,
        @Nullable List<Integer> meetsChecks)
        implements CourseEvent.Gathered {}

package org.painpath.integrationtherapy.course;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.integrationtherapy.sessions.SessionKind;
import org.painpath.integrationtherapy.sessions.SessionSetting;

/**
 * A session was agreed with the patient.
 *
 * @param telehealthLink the room of a video session
 */
public record SessionScheduled(
        UUID sessionId,
        Instant startsAt,
        SessionKind kind,
        SessionSetting setting,
        @Nullable String telehealthLink) implements CourseEvent.Turn {}

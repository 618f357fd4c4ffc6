package org.painpath.integrationtherapy.course;

import java.time.Instant;
import java.util.UUID;
import org.painpath.integrationtherapy.sessions.SessionKind;
import org.painpath.integrationtherapy.sessions.SessionSetting;

/** A session was agreed with the patient. */
public record SessionScheduled(UUID sessionId, Instant startsAt, SessionKind kind, SessionSetting setting)
        implements CourseEvent.Turn {}

package org.painpath.integrationtherapy.course;

import java.util.UUID;

/** The patient did not come to a session. */
public record SessionMissed(UUID sessionId) implements CourseEvent.Gathered {}

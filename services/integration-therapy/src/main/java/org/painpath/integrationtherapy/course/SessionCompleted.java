package org.painpath.integrationtherapy.course;

import java.util.UUID;

/** A session took place. */
public record SessionCompleted(UUID sessionId, String completedBy) implements CourseEvent.Gathered {}

package org.painpath.integrationtherapy.course;

import java.util.UUID;

/** A check before the dose said stop: this session gives none any more, and nothing of it is left to document. */
public record SessionCalledOff(UUID sessionId) implements CourseEvent.Gathered {}

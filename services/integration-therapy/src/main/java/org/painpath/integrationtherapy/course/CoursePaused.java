package org.painpath.integrationtherapy.course;

/** No further dose until the course is resumed. */
public record CoursePaused(PauseReason reasonCode) implements CourseEvent.Turn {}

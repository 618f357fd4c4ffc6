package org.painpath.integrationtherapy.course;

import org.jspecify.annotations.Nullable;

/**
 * No further dose until the course is resumed.
 *
 * @param by user name of whoever recorded what led to it; absent where another service's event did
 */
public record CoursePaused(PauseReason reasonCode, @Nullable String by) implements CourseEvent.Turn {}

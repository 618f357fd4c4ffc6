package org.painpath.integrationtherapy.course;

/**
 * The course ended early.
 *
 * @param by user name of who stopped it, here or in prescription-review
 */
public record CourseStopped(StopReason reasonCode, String by) implements CourseEvent.Turn {}

package org.painpath.integrationtherapy.course;

/** Doses may be given again. */
public record CourseResumed(ResumeReason reasonCode) implements CourseEvent.Turn {}

package org.painpath.integrationtherapy.course;

/** The referral was withdrawn before the course ended. */
public record CourseCancelled(CancelReason reasonCode) implements CourseEvent.Turn {}

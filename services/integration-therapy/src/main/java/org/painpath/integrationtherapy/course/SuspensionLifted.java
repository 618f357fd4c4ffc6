package org.painpath.integrationtherapy.course;

/** The prescription may be used again; other reasons for a pause stay. Private: prescription-review has published it. */
public record SuspensionLifted() implements CourseEvent.Turn {}

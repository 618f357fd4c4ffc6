package org.painpath.integrationtherapy.course;

/** The therapist asks prescription-review for another dose; the running one goes on until then. */
public record DoseChangeRequested(DoseChangeReason reasonCode, DoseDirection direction, String requestedBy)
        implements CourseEvent.Turn {}

package org.painpath.integrationtherapy.course;

import java.util.UUID;
import org.painpath.integrationtherapy.adverseevents.AdverseEventAction;
import org.painpath.integrationtherapy.adverseevents.AdverseEventTerm;

/**
 * Something unwanted happened to the patient during the course.
 *
 * @param grade CTCAE v5, 1 to 5
 * @param action what the stop rules made of it
 */
public record AdverseEventReported(
        UUID adverseEventId,
        AdverseEventTerm term,
        int grade,
        boolean serious,
        AdverseEventAction action,
        String reportedBy)
        implements CourseEvent.Gathered {}

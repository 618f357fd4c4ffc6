package org.painpath.integrationtherapy.course;

import java.util.List;
import org.painpath.integrationtherapy.outcomes.InstrumentResponse;

/**
 * The course ended as agreed.
 *
 * @param responder by {@link org.painpath.integrationtherapy.outcomes.RespondedOnTwoMeasures}
 * @param responses how each instrument stood at its last measurement
 */
public record CourseCompleted(
        boolean responder, List<InstrumentResponse> responses, String completedBy, String policyVersion)
        implements CourseEvent.Turn {}

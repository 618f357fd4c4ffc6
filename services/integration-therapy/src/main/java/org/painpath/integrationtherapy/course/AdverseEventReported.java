package org.painpath.integrationtherapy.course;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.integrationtherapy.adverseevents.AdverseEventAction;
import org.painpath.integrationtherapy.adverseevents.AdverseEventTerm;
import org.painpath.integrationtherapy.adverseevents.Circumstances;
import org.painpath.integrationtherapy.adverseevents.PatientOutcome;
import org.painpath.integrationtherapy.adverseevents.Relatedness;

/**
 * Something unwanted happened to the patient during the course.
 *
 * @param grade CTCAE v5, 1 to 5
 * @param action what the stop rules made of it
 * @param onsetMinutes from the last dose until it began, where that was told
 * @param relatedness how likely it is that the medicine did it, where that was told
 * @param outcome how the patient was when it was reported, where that was told
 */
public record AdverseEventReported(
        UUID adverseEventId,
        AdverseEventTerm term,
        int grade,
        boolean serious,
        AdverseEventAction action,
        String reportedBy,
        @Nullable Integer onsetMinutes,
        @Nullable Relatedness relatedness,
        @Nullable PatientOutcome outcome)
        implements CourseEvent.Gathered {
    Circumstances circumstances() {
        return new Circumstances(onsetMinutes, relatedness, outcome);
    }
}

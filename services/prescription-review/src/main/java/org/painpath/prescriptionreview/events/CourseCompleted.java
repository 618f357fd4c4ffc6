package org.painpath.prescriptionreview.events;

import java.util.Objects;
import org.painpath.prescriptionreview.review.ReviewCommand.DiscontinueForStoppedCourse;

/** What this service reads of integration-therapy's {@code course-completed}. */
record CourseCompleted(String completedBy) {
    private static final String REASON = "COURSE_COMPLETED";

    CourseCompleted {
        Objects.requireNonNull(completedBy, "completedBy");
    }

    DiscontinueForStoppedCourse command() {
        return new DiscontinueForStoppedCourse(REASON, completedBy);
    }
}

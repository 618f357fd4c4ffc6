package org.painpath.prescriptionreview.events;

import java.util.Objects;
import org.painpath.prescriptionreview.review.ReviewCommand.DiscontinueForStoppedCourse;

/** What this service reads of integration-therapy's {@code course-stopped}. */
record CourseStopped(String reasonCode, String by) {

    CourseStopped {
        Objects.requireNonNull(reasonCode, "reasonCode");
        Objects.requireNonNull(by, "by");
    }

    DiscontinueForStoppedCourse command() {
        return new DiscontinueForStoppedCourse(reasonCode, by);
    }
}

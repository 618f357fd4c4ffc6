package org.painpath.prescriptionreview.events;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.painpath.prescriptionreview.review.ReviewCommand.SuspendForPausedCourse;

/**
 * What this service reads of integration-therapy's {@code course-paused}.
 *
 * @param by absent where no person's record led to it
 */
record CoursePaused(String reasonCode, @Nullable String by) {

    CoursePaused {
        Objects.requireNonNull(reasonCode, "reasonCode");
    }

    SuspendForPausedCourse command() {
        return new SuspendForPausedCourse(reasonCode, Objects.requireNonNullElse(by, "integration-therapy"));
    }
}

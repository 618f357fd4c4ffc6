package org.painpath.integrationtherapy.course;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.integrationtherapy.course.Course.Active;
import org.painpath.integrationtherapy.course.Course.Barred;
import org.painpath.integrationtherapy.course.Course.Cancelled;
import org.painpath.integrationtherapy.course.Course.Completed;
import org.painpath.integrationtherapy.course.Course.Paused;
import org.painpath.integrationtherapy.course.Course.Planned;
import org.painpath.integrationtherapy.course.Course.Stopped;
import org.painpath.integrationtherapy.course.Course.Unplanned;

/** An open course is paused once for each reason. */
final class Pausing {
    private Pausing() {}

    /** None when the course is already paused for this reason, or has ended. */
    static List<CourseEvent> events(PauseReason reason, Course course, @Nullable String by) {
        return switch (course) {
            case Paused paused when paused.reasons().contains(reason) -> List.of();
            case Planned _, Active _, Paused _ -> List.of(new CoursePaused(reason, by));
            case Unplanned _, Barred _, Completed _, Stopped _, Cancelled _ -> List.of();
        };
    }
}

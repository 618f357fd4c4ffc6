package org.painpath.integrationtherapy.course;

import java.util.List;
import org.painpath.chassis.domain.Decision;
import org.painpath.integrationtherapy.course.Course.Paused;

/** A course is paused once for each reason. */
final class Pausing {
    private Pausing() {}

    static Decision<CourseEvent> because(PauseReason reason, Course course) {
        return Decision.accepted(events(reason, course));
    }

    /** None when the course is already paused for this reason. */
    static List<CourseEvent> events(PauseReason reason, Course course) {
        boolean stands = course instanceof Paused paused && paused.reasons().contains(reason);
        return stands ? List.of() : List.of(new CoursePaused(reason));
    }
}

package org.painpath.integrationtherapy.course;

import java.util.List;
import java.util.Optional;
import org.painpath.chassis.domain.Decision;
import org.painpath.integrationtherapy.course.Course.Active;
import org.painpath.integrationtherapy.course.Course.Barred;
import org.painpath.integrationtherapy.course.Course.Cancelled;
import org.painpath.integrationtherapy.course.Course.Completed;
import org.painpath.integrationtherapy.course.Course.Paused;
import org.painpath.integrationtherapy.course.Course.Planned;
import org.painpath.integrationtherapy.course.Course.Stopped;
import org.painpath.integrationtherapy.course.Course.Unplanned;
import org.painpath.integrationtherapy.course.CourseCommand.LiftObstacle;
import org.painpath.integrationtherapy.course.CourseCommand.RaiseObstacle;
import org.painpath.integrationtherapy.obstacle.Obstacles;

/**
 * What stands against treatment is remembered before a course is planned and while it runs: no dose is cleared or agreed, and
 * nobody resumes the course. The pause itself comes with the suspended prescription, and only a new signature ends it.
 *
 * <p>Source: clinical reference 1.6, 6.4 (key CSSRS) and 4.5.
 */
final class Hindering {
    private Hindering() {}

    static Decision<CourseEvent> raise(Course course, RaiseObstacle raise) {
        return isOpen(course) && !of(course).has(raise.obstacle())
                ? Decision.accepted(new ObstacleRaised(raise.obstacle()))
                : Decision.nothing();
    }

    static Decision<CourseEvent> lift(Course course, LiftObstacle lift) {
        return isOpen(course) && of(course).has(lift.obstacle())
                ? Decision.accepted(new ObstacleLifted(lift.obstacle()))
                : Decision.nothing();
    }

    /** The refusal of a dose, where something stands against it; what was measured all the same is kept. */
    static Optional<Decision<CourseEvent>> refusal(Course course, CourseEvent... measured) {
        return of(course).all().stream()
                .findFirst()
                .map(first -> new Decision.Refused<>(first.code(), first.words(), List.of(measured)));
    }

    private static Obstacles of(Course course) {
        return switch (course) {
            case Unplanned unplanned -> unplanned.obstacles();
            case Planned planned -> planned.treatment().obstacles();
            case Active active -> active.treatment().obstacles();
            case Paused paused -> paused.treatment().obstacles();
            case Barred _, Completed _, Stopped _, Cancelled _ -> Obstacles.NONE;
        };
    }

    private static boolean isOpen(Course course) {
        return switch (course) {
            case Unplanned _, Planned _, Active _, Paused _ -> true;
            case Barred _, Completed _, Stopped _, Cancelled _ -> false;
        };
    }
}

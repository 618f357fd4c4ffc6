package org.painpath.integrationtherapy.events;

import org.painpath.integrationtherapy.course.CourseCommand;
import org.painpath.integrationtherapy.course.CourseCommand.LiftObstacle;
import org.painpath.integrationtherapy.course.CourseCommand.RaiseObstacle;
import org.painpath.integrationtherapy.obstacle.Obstacle;

/** Of intake's {@code crisis-opened} and {@code crisis-closed} only the fact itself is read. */
record CrisisNews() {

    CourseCommand opened() {
        return new RaiseObstacle(Obstacle.CRISIS);
    }

    CourseCommand closed() {
        return new LiftObstacle(Obstacle.CRISIS);
    }
}

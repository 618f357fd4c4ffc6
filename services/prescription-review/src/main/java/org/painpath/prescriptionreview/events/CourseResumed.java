package org.painpath.prescriptionreview.events;

import org.painpath.prescriptionreview.obstacle.Obstacle;
import org.painpath.prescriptionreview.review.ReviewCommand.LiftObstacle;

/** Of integration-therapy's {@code course-resumed} only the fact itself is read. */
record CourseResumed() {

    LiftObstacle command() {
        return new LiftObstacle(Obstacle.COURSE_PAUSED);
    }
}

package org.painpath.prescriptionreview.events;

import org.painpath.prescriptionreview.obstacle.Obstacle;
import org.painpath.prescriptionreview.review.ReviewCommand;
import org.painpath.prescriptionreview.review.ReviewCommand.LiftObstacle;
import org.painpath.prescriptionreview.review.ReviewCommand.RaiseObstacle;

/** Of intake's {@code crisis-opened} and {@code crisis-closed} only the fact itself is read. */
record CrisisNews() {

    ReviewCommand opened() {
        return new RaiseObstacle(Obstacle.CRISIS);
    }

    ReviewCommand closed() {
        return new LiftObstacle(Obstacle.CRISIS);
    }
}

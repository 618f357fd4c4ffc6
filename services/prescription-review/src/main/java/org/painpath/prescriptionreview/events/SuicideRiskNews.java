package org.painpath.prescriptionreview.events;

import org.painpath.prescriptionreview.obstacle.Obstacle;
import org.painpath.prescriptionreview.review.ReviewCommand;
import org.painpath.prescriptionreview.review.ReviewCommand.LiftObstacle;
import org.painpath.prescriptionreview.review.ReviewCommand.RaiseObstacle;

/** Of intake's {@code suicide-risk-noted} and {@code suicide-risk-seen} only the fact itself is read. */
record SuicideRiskNews() {

    ReviewCommand noted() {
        return new RaiseObstacle(Obstacle.SUICIDE_RISK_NOTED);
    }

    ReviewCommand seen() {
        return new LiftObstacle(Obstacle.SUICIDE_RISK_NOTED);
    }
}

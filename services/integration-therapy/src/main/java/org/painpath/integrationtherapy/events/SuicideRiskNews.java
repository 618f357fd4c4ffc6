package org.painpath.integrationtherapy.events;

import org.painpath.integrationtherapy.course.CourseCommand;
import org.painpath.integrationtherapy.course.CourseCommand.LiftObstacle;
import org.painpath.integrationtherapy.course.CourseCommand.RaiseObstacle;
import org.painpath.integrationtherapy.obstacle.Obstacle;

/** Of intake's {@code suicide-risk-noted} and {@code suicide-risk-seen} only the fact itself is read. */
record SuicideRiskNews() {

    CourseCommand noted() {
        return new RaiseObstacle(Obstacle.SUICIDE_RISK_NOTED);
    }

    CourseCommand seen() {
        return new LiftObstacle(Obstacle.SUICIDE_RISK_NOTED);
    }
}

package org.painpath.evaluation.events;

import org.painpath.evaluation.obstacle.Obstacle;
import org.painpath.evaluation.workup.EvaluationCommand;
import org.painpath.evaluation.workup.EvaluationCommand.LiftObstacle;
import org.painpath.evaluation.workup.EvaluationCommand.RaiseObstacle;

/** Of intake's {@code suicide-risk-noted} and {@code suicide-risk-seen} only the fact itself is read. */
record SuicideRiskNews() {

    EvaluationCommand noted() {
        return new RaiseObstacle(Obstacle.SUICIDE_RISK_NOTED);
    }

    EvaluationCommand seen() {
        return new LiftObstacle(Obstacle.SUICIDE_RISK_NOTED);
    }
}

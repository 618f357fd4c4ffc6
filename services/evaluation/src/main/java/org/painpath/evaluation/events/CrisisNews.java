package org.painpath.evaluation.events;

import org.painpath.evaluation.obstacle.Obstacle;
import org.painpath.evaluation.workup.EvaluationCommand;
import org.painpath.evaluation.workup.EvaluationCommand.LiftObstacle;
import org.painpath.evaluation.workup.EvaluationCommand.RaiseObstacle;

/** Of intake's {@code crisis-opened} and {@code crisis-closed} only the fact itself is read. */
record CrisisNews() {

    EvaluationCommand opened() {
        return new RaiseObstacle(Obstacle.CRISIS);
    }

    EvaluationCommand closed() {
        return new LiftObstacle(Obstacle.CRISIS);
    }
}

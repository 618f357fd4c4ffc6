package org.painpath.evaluation.workup;

import java.util.Optional;
import org.painpath.chassis.domain.Decision;
import org.painpath.evaluation.obstacle.Obstacles;
import org.painpath.evaluation.workup.Evaluation.Assessed;
import org.painpath.evaluation.workup.Evaluation.Cancelled;
import org.painpath.evaluation.workup.Evaluation.Underway;
import org.painpath.evaluation.workup.Evaluation.Unopened;
import org.painpath.evaluation.workup.EvaluationCommand.LiftObstacle;
import org.painpath.evaluation.workup.EvaluationCommand.RaiseObstacle;

/** What stands against treatment is remembered at every stage, also before the evaluation opens; told twice it stands once. */
final class Hindering {
    private Hindering() {}

    static Decision<EvaluationEvent> raise(Evaluation state, RaiseObstacle raise) {
        return known(state)
                .filter(known -> !known.has(raise.obstacle()))
                .map(_ -> Decision.<EvaluationEvent>accepted(new ObstacleRaised(raise.obstacle())))
                .orElseGet(Decision::nothing);
    }

    static Decision<EvaluationEvent> lift(Evaluation state, LiftObstacle lift) {
        return known(state)
                .filter(known -> known.has(lift.obstacle()))
                .map(_ -> Decision.<EvaluationEvent>accepted(new ObstacleLifted(lift.obstacle())))
                .orElseGet(Decision::nothing);
    }

    /** Empty once the referral was withdrawn. */
    private static Optional<Obstacles> known(Evaluation state) {
        return switch (state) {
            case Unopened unopened -> Optional.of(unopened.obstacles());
            case Underway underway -> Optional.of(underway.facts().obstacles());
            case Assessed assessed -> Optional.of(assessed.facts().obstacles());
            case Cancelled _ -> Optional.empty();
        };
    }
}

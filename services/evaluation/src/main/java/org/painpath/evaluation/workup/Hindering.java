package org.painpath.evaluation.workup;

import java.util.List;
import java.util.Optional;
import org.painpath.chassis.domain.Decision;
import org.painpath.evaluation.obstacle.Obstacle;
import org.painpath.evaluation.obstacle.Obstacles;
import org.painpath.evaluation.workup.Evaluation.Assessed;
import org.painpath.evaluation.workup.Evaluation.Cancelled;
import org.painpath.evaluation.workup.Evaluation.Candidate;
import org.painpath.evaluation.workup.Evaluation.Underway;
import org.painpath.evaluation.workup.Evaluation.Unopened;
import org.painpath.evaluation.workup.EvaluationCommand.LiftObstacle;
import org.painpath.evaluation.workup.EvaluationCommand.RaiseObstacle;

/**
 * What stands against treatment is remembered at every stage, also before the evaluation opens; told twice it stands once. A candidate is
 * decided on again where nobody can tell whether the decision rests on records that may not be used any more.
 */
final class Hindering {
    private static final String RECORDS_WITHHELD = "consent-revoked-part-2";

    private Hindering() {}

    static Decision<EvaluationEvent> raise(Evaluation state, RaiseObstacle raise) {
        return known(state)
                .filter(known -> !known.has(raise.obstacle()))
                .map(_ -> Decision.<EvaluationEvent>accepted(raised(state, raise.obstacle())))
                .orElseGet(Decision::nothing);
    }

    private static List<EvaluationEvent> raised(Evaluation state, Obstacle obstacle) {
        var raised = new ObstacleRaised(obstacle);
        return obstacle == Obstacle.PART_2_REVOKED && state instanceof Candidate
                ? List.of(raised, new EvaluationReopened(List.of(RECORDS_WITHHELD)))
                : List.of(raised);
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

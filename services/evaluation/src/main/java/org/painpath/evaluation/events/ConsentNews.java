package org.painpath.evaluation.events;

import java.util.Objects;
import java.util.Optional;
import org.painpath.evaluation.obstacle.Obstacle;
import org.painpath.evaluation.workup.EvaluationCommand;
import org.painpath.evaluation.workup.EvaluationCommand.Disregard;
import org.painpath.evaluation.workup.EvaluationCommand.LiftObstacle;
import org.painpath.evaluation.workup.EvaluationCommand.RaiseObstacle;

/** What this service reads of intake's {@code consent-given} and {@code consent-revoked}. */
record ConsentNews(Kind kind) {

    enum Kind {
        TELEHEALTH,
        OFF_LABEL,
        COMPOUNDED,
        DATA_SHARING,
        PART_2
    }

    ConsentNews {
        Objects.requireNonNull(kind, "kind");
    }

    EvaluationCommand revoked() {
        return obstacle().<EvaluationCommand>map(RaiseObstacle::new).orElseGet(Disregard::new);
    }

    EvaluationCommand given() {
        return obstacle().<EvaluationCommand>map(LiftObstacle::new).orElseGet(Disregard::new);
    }

    /** What stands against treatment without this consent; nothing, where no step here rests on it. */
    private Optional<Obstacle> obstacle() {
        return switch (kind) {
            case TELEHEALTH -> Optional.of(Obstacle.TELEHEALTH_REVOKED);
            case OFF_LABEL -> Optional.of(Obstacle.OFF_LABEL_REVOKED);
            case COMPOUNDED -> Optional.of(Obstacle.COMPOUNDED_REVOKED);
            case PART_2 -> Optional.of(Obstacle.PART_2_REVOKED);
            case DATA_SHARING -> Optional.empty();
        };
    }
}

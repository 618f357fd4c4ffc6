package org.painpath.prescriptionreview.events;

import java.util.Objects;
import java.util.Optional;
import org.painpath.prescriptionreview.obstacle.Obstacle;
import org.painpath.prescriptionreview.review.ReviewCommand;
import org.painpath.prescriptionreview.review.ReviewCommand.Disregard;
import org.painpath.prescriptionreview.review.ReviewCommand.LiftObstacle;
import org.painpath.prescriptionreview.review.ReviewCommand.RaiseObstacle;

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

    ReviewCommand revoked() {
        return obstacle().<ReviewCommand>map(RaiseObstacle::new).orElseGet(Disregard::new);
    }

    ReviewCommand given() {
        return obstacle().<ReviewCommand>map(LiftObstacle::new).orElseGet(Disregard::new);
    }

    /** What stands against treatment without this consent; nothing, where no step here rests on it. */
    private Optional<Obstacle> obstacle() {
        return switch (kind) {
            case OFF_LABEL -> Optional.of(Obstacle.OFF_LABEL_REVOKED);
            case COMPOUNDED -> Optional.of(Obstacle.COMPOUNDED_REVOKED);
            case TELEHEALTH, DATA_SHARING, PART_2 -> Optional.empty();
        };
    }
}

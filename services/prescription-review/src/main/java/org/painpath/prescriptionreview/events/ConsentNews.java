package org.painpath.prescriptionreview.events;

import java.util.Objects;
import java.util.function.Function;
import org.painpath.prescriptionreview.obstacle.Obstacle;
import org.painpath.prescriptionreview.review.ReviewCommand;
import org.painpath.prescriptionreview.review.ReviewCommand.Disregard;
import org.painpath.prescriptionreview.review.ReviewCommand.Hear;
import org.painpath.prescriptionreview.review.ReviewCommand.LiftObstacle;
import org.painpath.prescriptionreview.review.ReviewCommand.RaiseObstacle;
import org.painpath.prescriptionreview.review.SharingNoted;

/**
 * What this service reads of intake's {@code consent-given} and {@code consent-revoked}. Records of a substance use programme are not kept
 * here, and nothing of them is exported: what was decided on them comes back by evaluation, which opens again.
 */
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
        return command(RaiseObstacle::new, true);
    }

    ReviewCommand given() {
        return command(LiftObstacle::new, false);
    }

    private ReviewCommand command(Function<Obstacle, ReviewCommand> obstacle, boolean withheld) {
        return switch (kind) {
            case OFF_LABEL -> obstacle.apply(Obstacle.OFF_LABEL_REVOKED);
            case COMPOUNDED -> obstacle.apply(Obstacle.COMPOUNDED_REVOKED);
            case DATA_SHARING -> new Hear(new SharingNoted(withheld));
            case TELEHEALTH, PART_2 -> new Disregard();
        };
    }
}

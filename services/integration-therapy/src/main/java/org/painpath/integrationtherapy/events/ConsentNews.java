package org.painpath.integrationtherapy.events;

import java.util.Objects;
import java.util.Optional;
import org.painpath.integrationtherapy.course.CourseCommand;
import org.painpath.integrationtherapy.course.CourseCommand.Disregard;
import org.painpath.integrationtherapy.course.CourseCommand.LiftObstacle;
import org.painpath.integrationtherapy.course.CourseCommand.RaiseObstacle;
import org.painpath.integrationtherapy.obstacle.Obstacle;

/**
 * What this service reads of intake's {@code consent-given} and {@code consent-revoked}. Records of a substance use programme are not kept
 * here: the course pauses where prescription-review suspends.
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

    CourseCommand revoked() {
        return obstacle().<CourseCommand>map(RaiseObstacle::new).orElseGet(Disregard::new);
    }

    CourseCommand given() {
        return obstacle().<CourseCommand>map(LiftObstacle::new).orElseGet(Disregard::new);
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

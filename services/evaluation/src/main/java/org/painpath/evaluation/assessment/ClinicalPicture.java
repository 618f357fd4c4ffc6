package org.painpath.evaluation.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.diagnostics.Diagnostics;
import org.painpath.evaluation.examination.Examination;
import org.painpath.evaluation.examination.History;
import org.painpath.evaluation.obstacle.Obstacles;

/**
 * All that the rules look at, on one day.
 *
 * @param today the day of the assessment; ages of facts count from it
 */
public record ClinicalPicture(
        @Nullable History history,
        @Nullable Examination examination,
        Diagnostics diagnostics,
        Obstacles obstacles,
        LocalDate today) {

    boolean liverDisease() {
        return history != null && history.liverDisease();
    }

    boolean olderThan(int days, LocalDate date) {
        return date.isBefore(today.minusDays(days));
    }
}

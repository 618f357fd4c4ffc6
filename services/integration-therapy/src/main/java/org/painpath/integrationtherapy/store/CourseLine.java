package org.painpath.integrationtherapy.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.integrationtherapy.course.CourseStage;
import org.painpath.integrationtherapy.obstacle.Obstacle;

/**
 * A course in a list.
 *
 * @param nextSessionAt start of the next session; absent where none is scheduled
 * @param openFindings how many findings on the whole course stand against going on
 * @param obstacles what stands against a dose, as intake has told
 */
public record CourseLine(
        UUID referralId,
        CourseStage stage,
        @Nullable Instant nextSessionAt,
        int openFindings,
        List<Obstacle> obstacles,
        Instant changedAt) {}

package org.painpath.integrationtherapy.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.integrationtherapy.course.CourseStage;
import org.painpath.integrationtherapy.obstacle.Obstacle;
import org.painpath.integrationtherapy.sessions.NextStep;

/**
 * A course in a list.
 *
 * @param nextSessionAt start of the next session; absent where none is scheduled
 * @param next what is due first; absent where nothing is
 * @param overdue whether its time has passed
 * @param missedChecks timed checks after a dose that were missed and that no clinician has judged
 * @param openFindings how many findings on the whole course stand against going on
 * @param obstacles what stands against a dose, as intake has told
 */
public record CourseLine(
        UUID referralId,
        CourseStage stage,
        @Nullable Instant nextSessionAt,
        @Nullable NextStep next,
        boolean overdue,
        int missedChecks,
        int openFindings,
        List<Obstacle> obstacles,
        Instant changedAt) {}

package org.painpath.integrationtherapy.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.integrationtherapy.course.CourseStage;

/**
 * A course in a list.
 *
 * @param nextSessionAt start of the next session; absent where none is scheduled
 * @param openFindings how many findings on the whole course stand against going on
 */
public record CourseLine(
        UUID referralId, CourseStage stage, @Nullable Instant nextSessionAt, int openFindings, Instant changedAt) {}

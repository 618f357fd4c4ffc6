package org.painpath.integrationtherapy.course;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A prescription was signed, and a treatment course stands ready for its first session.
 *
 * @param plannedAt when it was signed; absent in courses from before it was kept
 */
public record CoursePlanned(
        UUID prescriptionId,
        BigDecimal singleDoseMg,
        int timesPerDay,
        @Nullable Instant plannedAt) implements CourseEvent.Turn {}

package org.painpath.integrationtherapy.course;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A prescription was signed, and a treatment course stands ready for its first session.
 *
 * @param route absent in courses of before routes were told: by mouth
 * @param infusion exactly of an infusion
 * @param plannedAt when it was signed; absent in courses of before it was kept
 */
public record CoursePlanned(
        UUID prescriptionId,
        BigDecimal singleDoseMg,
        int timesPerDay,
        @Nullable Route route,
        @Nullable Infusion infusion,
        @Nullable Instant plannedAt)
        implements CourseEvent.Turn {

    static CoursePlanned of(Dosing dosing, Instant plannedAt) {
        return new CoursePlanned(
                dosing.prescriptionId(),
                dosing.singleDoseMg(),
                dosing.timesPerDay(),
                dosing.route(),
                dosing.infusion(),
                plannedAt);
    }

    Dosing dosing() {
        return Dosing.of(prescriptionId, singleDoseMg, timesPerDay, route, infusion, null);
    }
}

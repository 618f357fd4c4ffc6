package org.painpath.integrationtherapy.course;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A changed dose was signed; the course goes on with it. Private: prescription-review has published the change.
 *
 * @param route absent in courses of before routes were told: by mouth
 * @param infusion exactly of an infusion
 * @param taper of a dose that comes down step by step
 */
public record PrescriptionReplaced(
        UUID prescriptionId,
        BigDecimal singleDoseMg,
        int timesPerDay,
        @Nullable Route route,
        @Nullable Infusion infusion,
        @Nullable Taper taper)
        implements CourseEvent.Turn {

    static PrescriptionReplaced of(Dosing dosing) {
        return new PrescriptionReplaced(
                dosing.prescriptionId(),
                dosing.singleDoseMg(),
                dosing.timesPerDay(),
                dosing.route(),
                dosing.infusion(),
                dosing.taper());
    }

    Dosing dosing() {
        return Dosing.of(prescriptionId, singleDoseMg, timesPerDay, route, infusion, taper);
    }
}

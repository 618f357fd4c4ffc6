package org.painpath.integrationtherapy.course;

import java.math.BigDecimal;
import java.util.UUID;

/** A changed dose was signed; the course goes on with it. Private: prescription-review has published the change. */
public record PrescriptionReplaced(UUID prescriptionId, BigDecimal singleDoseMg, int timesPerDay)
        implements CourseEvent.Turn {}

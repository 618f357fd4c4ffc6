package org.painpath.integrationtherapy.course;

import java.math.BigDecimal;
import java.util.UUID;

/** A prescription was signed, and a treatment course stands ready for its first session. */
public record CoursePlanned(UUID prescriptionId, BigDecimal singleDoseMg, int timesPerDay)
        implements CourseEvent.Turn {}

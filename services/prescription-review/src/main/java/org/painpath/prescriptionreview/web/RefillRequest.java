package org.painpath.prescriptionreview.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.painpath.prescriptionreview.gate.Feeds;
import org.painpath.prescriptionreview.review.ReviewCommand.DispenseFill;

/** @param quantity single doses that are handed out; absent for all of one fill */
record RefillRequest(@Nullable @Min(1) @Max(400) Integer quantity) {

    DispenseFill command(String pharmacist, LocalDate on, Feeds feeds) {
        return new DispenseFill(quantity, pharmacist, on, feeds);
    }
}

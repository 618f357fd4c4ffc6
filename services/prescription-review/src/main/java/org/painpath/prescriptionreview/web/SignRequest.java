package org.painpath.prescriptionreview.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.painpath.prescriptionreview.review.ReviewCommand.Sign;

/**
 * @param daysSupply days that one fill lasts
 * @param refills fills after the first
 */
record SignRequest(
        @NotNull @Min(1) @Max(366) Integer daysSupply,
        @NotNull @Min(0) @Max(99) Integer refills) {

    Sign command(UUID prescriptionId, String prescriber, LocalDate on) {
        return new Sign(prescriptionId, daysSupply, refills, prescriber, on);
    }
}

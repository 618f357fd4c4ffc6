package org.painpath.prescriptionreview.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.painpath.prescriptionreview.review.ReviewCommand.Sign;
import org.painpath.prescriptionreview.signature.Ceremony;

/**
 * @param daysSupply days that one fill lasts
 * @param refills fills after the first
 * @param shown digest of what the prescriber saw, as the review has it
 */
record SignRequest(
        @NotNull @Min(1) @Max(366) Integer daysSupply,
        @NotNull @Min(0) @Max(99) Integer refills,
        @NotNull @Pattern(regexp = Code.DIGEST) String shown) {

    Sign command(Signature signature, String prescriber, Ceremony ceremony) {
        return new Sign(signature.prescriptionId(), daysSupply, refills, prescriber, signature.on(), ceremony);
    }
}

package org.painpath.prescriptionreview.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.painpath.prescriptionreview.review.ReviewCommand.OverrideHold;

/**
 * @param rule name of the rule that holds the dose
 * @param reasonCode why it may go on: one of the codes of the policy
 */
record OverrideRequest(
        @NotNull @Size(max = Code.LONGEST) @Pattern(regexp = Code.FORM)
        String rule,

        @NotNull @Size(max = Code.LONGEST) @Pattern(regexp = Code.FORM)
        String reasonCode) {

    OverrideHold command(String by, LocalDate on) {
        return new OverrideHold(rule, reasonCode, by, on);
    }
}

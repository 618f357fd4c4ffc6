package org.painpath.prescriptionreview.web;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.painpath.prescriptionreview.dosing.DoseRequest;
import org.painpath.prescriptionreview.dosing.Route;
import org.painpath.prescriptionreview.review.ReviewCommand.ProposeDose;

/**
 * An empty object asks for what the policy reckons.
 *
 * @param route ORAL, also where absent
 * @param singleDoseMg typed single dose, mg of base
 * @param timesPerDay typed number of doses a day
 */
record ProposalRequest(
        @Nullable Route route,

        @Nullable @DecimalMin("0.5") @Digits(integer = 4, fraction = 2)
        BigDecimal singleDoseMg,

        @Nullable @Min(1) @Max(24) Integer timesPerDay) {

    ProposeDose command(String by, LocalDate on) {
        return new ProposeDose(new DoseRequest(route == null ? Route.ORAL : route, singleDoseMg, timesPerDay), by, on);
    }
}

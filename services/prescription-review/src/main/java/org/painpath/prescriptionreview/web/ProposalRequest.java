package org.painpath.prescriptionreview.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.web.Refusal;
import org.painpath.prescriptionreview.dosing.DoseRequest;
import org.painpath.prescriptionreview.dosing.Route;
import org.painpath.prescriptionreview.dosing.Taper;
import org.painpath.prescriptionreview.review.ReviewCommand.ProposeDose;

/**
 * An empty object asks for what the policy reckons. Amounts are of ketamine base.
 *
 * @param route where absent that of the prescription in force, at a start ORAL
 * @param singleDoseMg typed single dose, mg; not of an infusion
 * @param mgPerKg typed dose of a bolus, mg/kg of dosing weight
 * @param timesPerDay typed number of doses a day, of what is taken
 * @param infusion of an infusion
 * @param taper a whole taper, with all its doses: nothing else is typed beside it but the route
 */
record ProposalRequest(
        @Nullable Route route,

        @Nullable @DecimalMin("0.5") @Digits(integer = 4, fraction = 2)
        BigDecimal singleDoseMg,

        @Nullable @DecimalMin("0.01") @Digits(integer = 2, fraction = 3)
        BigDecimal mgPerKg,

        @Nullable @Min(1) @Max(24) Integer timesPerDay,

        @Nullable @Valid InfusionBody infusion,

        @Nullable @Valid TaperBody taper) {

    /** @throws Refusal 400 where a dose is typed beside a taper */
    ProposeDose command(String by, LocalDate on) {
        return new ProposeDose(taper == null ? dose() : tapering(taper.taper()), by, on);
    }

    private DoseRequest dose() {
        return new DoseRequest(route, singleDoseMg, mgPerKg, timesPerDay, infusion == null ? null : infusion.request());
    }

    private DoseRequest tapering(Taper taper) {
        if (singleDoseMg != null || mgPerKg != null || timesPerDay != null || infusion != null) {
            throw Refusal.field("taper", "says every dose itself");
        }
        return DoseRequest.tapering(route, taper);
    }
}

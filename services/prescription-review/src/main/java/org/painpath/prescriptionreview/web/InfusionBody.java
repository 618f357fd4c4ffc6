package org.painpath.prescriptionreview.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.web.Refusal;
import org.painpath.prescriptionreview.dosing.InfusionRate;
import org.painpath.prescriptionreview.dosing.InfusionRequest;

/**
 * A series of infusions; what is absent comes from the protocol, or from the policy.
 *
 * @param protocol name of a published series of the policy, as crps-outpatient
 * @param rate of ketamine base, with its unit
 * @param unit UCUM: mg/h, mg/kg/h or ug/kg/min; goes with the rate
 * @param hoursPerDay length of one infusion, h
 * @param days number of infusions, one a day
 */
record InfusionBody(
        @Nullable @Size(max = Code.LONGEST) @Pattern(regexp = Code.FORM)
        String protocol,

        @Nullable @DecimalMin("0.1") @Digits(integer = 4, fraction = 3)
        BigDecimal rate,

        @Nullable @Pattern(regexp = "mg/h|mg/kg/h|ug/kg/min")
        String unit,

        @Nullable @DecimalMin("0.25") @DecimalMax("24") @Digits(integer = 2, fraction = 2)
        BigDecimal hoursPerDay,

        @Nullable @Min(1) @Max(31) Integer days) {

    InfusionRequest request() {
        if (rate != null && unit != null) {
            return new InfusionRequest(protocol, new InfusionRate(rate, unit), hoursPerDay, days);
        }
        if (rate != null || unit != null) {
            throw Refusal.field("infusion.unit", "a rate and its unit are given together");
        }
        return new InfusionRequest(protocol, null, hoursPerDay, days);
    }
}

package org.painpath.prescriptionreview.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.painpath.prescriptionreview.dosing.Milligrams;
import org.painpath.prescriptionreview.dosing.Taper;

/**
 * A dose that comes down step by step.
 *
 * @param steps in order, each lower than the one before
 * @param endsOn the first day without a dose
 */
record TaperBody(
        @NotEmpty @Size(max = 12) List<@NotNull @Valid StepBody> steps,
        @NotNull LocalDate endsOn) {

    /**
     * @param startsOn its first day
     * @param singleDoseMg mg of ketamine base
     * @param timesPerDay doses a day
     */
    record StepBody(
            @NotNull LocalDate startsOn,

            @NotNull @DecimalMin("0.5") @Digits(integer = 4, fraction = 2)
            BigDecimal singleDoseMg,

            @Min(1) @Max(24) int timesPerDay) {}

    Taper taper() {
        return new Taper(
                steps.stream()
                        .map(step ->
                                new Taper.Step(step.startsOn(), Milligrams.of(step.singleDoseMg()), step.timesPerDay()))
                        .toList(),
                endsOn);
    }
}

package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How age, weight, liver, kidney and other medications bear on a dose of a route. Source: clinical reference 3.3. */
record Adjustments(DosingInputs inputs, DosingPolicy policy, Route route) {
    /** More doses a day than any route allows: a factor that does not limit them. */
    static final int ANY_TIMES = 24;

    List<Adjustment> all() {
        return List.of(age(), weight(), new LiverAdjustment(policy, route).of(inputs.liver()), kidney(), inhibitors());
    }

    private Adjustment age() {
        var cautions = policy.cautions();
        var limits = policy.limits(route);
        String cap = "%s %s"
                .formatted(
                        Plain.of(limits.cap().multiply(cautions.capShare(inputs.ageYears()))),
                        limits.unit().ucum());
        String older = "lowest start dose, steps at least %d days apart, cap %s, falls and cognition checked"
                .formatted(cautions.olderStepDays(), cap);
        return unchanged(
                "age",
                inputs.ageYears() + " years",
                null,
                "[MILLER][ORAL-05][P]",
                cautions.isOlder(inputs.ageYears()) ? older : "no change");
    }

    private Adjustment weight() {
        DosingWeight weight = inputs.weight();
        String basis = weight.basis() == DosingWeight.Basis.ACTUAL ? "actual" : "adjusted";
        String use = weight.basis() == DosingWeight.Basis.ACTUAL ? "" : ", the smaller of actual and adjusted";
        return unchanged(
                "weight",
                "%s kg %s, BMI %s kg/m²".formatted(weight.kilograms().toPlainString(), basis, weight.bodyMassIndex()),
                weight.measuredOn(),
                weightSource(),
                weightEffect(weight) + use);
    }

    private String weightSource() {
        return switch (route) {
            case ORAL, SUBLINGUAL -> "[ORAL-05][OBESE][P]";
            case IV_BOLUS, IV_INFUSION -> "[ASRA-GC][OBESE][P]";
        };
    }

    private String weightEffect(DosingWeight weight) {
        return switch (policy.limits(route)) {
            case TakenLimits taken ->
                "cross-check: %s mg/kg is %s mg"
                        .formatted(taken.checkMgPerKg(), weight.milligrams(taken.checkMgPerKg()));
            case BolusLimits bolus -> "cap: %s mg/kg is %s mg".formatted(bolus.cap(), weight.milligrams(bolus.cap()));
            case InfusionLimits infusion ->
                "cap: %s mg/kg/h is %s mg/h".formatted(infusion.cap(), weight.milligrams(infusion.cap()));
        };
    }

    private Adjustment kidney() {
        KidneyFunction kidney = inputs.kidney();
        String slower = "no change of dose, steps at least %d days apart"
                .formatted(policy.organs().slowStepDays());
        return unchanged(
                "kidney",
                "eGFR %d mL/min/1.73 m² %s, creatinine %s mg/dL"
                        .formatted(
                                kidney.egfr(),
                                kidney.category(),
                                kidney.creatinine().value().toPlainString()),
                kidney.creatinine().observedOn(),
                "[CKDEPI][RENAL]",
                kidney.asksForSlowSteps() ? slower : "no change");
    }

    /** They raise what is swallowed; first passage through the liver is what they spare. */
    private Adjustment inhibitors() {
        var names = inputs.strongInhibitors();
        if (names.isEmpty() || route.isIntravenous()) {
            String input = names.isEmpty() ? "none" : String.join(", ", names);
            return unchanged("strong-cyp-inhibitors", input, null, "[CLARI][TICLO]", "no change");
        }
        BigDecimal share = policy.cautions().inhibitorShare();
        return new Adjustment(
                "strong-cyp-inhibitors",
                String.join(", ", names),
                null,
                "[CLARI][TICLO][P]",
                "%s of the dose or step".formatted(share),
                share,
                ANY_TIMES);
    }

    static Adjustment unchanged(String name, String input, @Nullable LocalDate inputOn, String source, String effect) {
        return new Adjustment(name, input, inputOn, source, effect, BigDecimal.ONE, ANY_TIMES);
    }
}

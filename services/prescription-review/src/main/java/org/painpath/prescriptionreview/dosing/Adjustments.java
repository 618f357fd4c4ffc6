package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.painpath.prescriptionreview.calculators.ChildPugh;

/** How age, weight, liver, kidney and other medications bear on an oral dose. Source: clinical reference 3.3. */
record Adjustments(DosingInputs inputs, DosingPolicy policy) {

    List<Adjustment> all() {
        return List.of(age(), weight(), liver(), kidney(), inhibitors());
    }

    private Adjustment age() {
        var oral = policy.oral();
        String older = "lowest start dose, steps at least %d days apart, cap %s mg"
                .formatted(oral.olderStepDays(), Milligrams.of(oral.capMg(inputs.ageYears())));
        return unchanged(
                "age",
                inputs.ageYears() + " years",
                null,
                "[MILLER][ORAL-05][P]",
                oral.isOlder(inputs.ageYears()) ? older : "no change");
    }

    private Adjustment weight() {
        DosingWeight weight = inputs.weight();
        BigDecimal check = policy.oral().checkMgPerKg();
        String basis = weight.basis() == DosingWeight.Basis.ACTUAL ? "actual" : "adjusted";
        return unchanged(
                "weight",
                "%s kg %s, BMI %s kg/m²".formatted(weight.kilograms().toPlainString(), basis, weight.bodyMassIndex()),
                weight.measuredOn(),
                "[ORAL-05][P]",
                "cross-check: %s mg/kg is %s mg".formatted(check, weight.milligrams(check)));
    }

    private Adjustment liver() {
        return switch (inputs.liver()) {
            case LiverFunction.NoKnownDisease _ ->
                unchanged("liver", "no known liver disease", null, "[ASRA-GC]", "Child-Pugh does not apply");
            case LiverFunction.Unknown unknown ->
                throw new IllegalStateException("There is no dose without " + unknown.missing());
            case LiverFunction.Scored scored -> liver(scored.childPugh(), scored.oldestOn());
        };
    }

    private Adjustment liver(ChildPugh childPugh, LocalDate on) {
        String input = "Child-Pugh %s, %d points".formatted(childPugh.grade(), childPugh.points());
        return switch (childPugh.grade()) {
            case A -> unchanged("liver", input, on, "[ASRA-GC]", "no change");
            case B -> childPughB(input, on);
            case C -> unchanged("liver", input, on, "[ASRA-GC][SPRAVATO]", "never treated");
        };
    }

    private Adjustment childPughB(String input, LocalDate on) {
        var oral = policy.oral();
        int most = BigDecimal.valueOf(oral.timesPerDay())
                .divide(oral.childPughBInterval(), 0, RoundingMode.DOWN)
                .intValueExact();
        String effect = "%s of the dose or step, at most %d times a day, liver tests after the first week"
                .formatted(oral.childPughBShare(), most);
        return new Adjustment("liver", input, on, "[ASRA-GC][SPRAVATO][P]", effect, oral.childPughBShare(), most);
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
                switch (kidney.category()) {
                    case G1, G2, G3a, G3b -> "no change";
                    case G4, G5 -> slower;
                });
    }

    private Adjustment inhibitors() {
        var names = inputs.strongInhibitors();
        if (names.isEmpty()) {
            return unchanged("strong-cyp-inhibitors", "none", null, "[CLARI][TICLO]", "no change");
        }
        var oral = policy.oral();
        return new Adjustment(
                "strong-cyp-inhibitors",
                String.join(", ", names),
                null,
                "[CLARI][TICLO][P]",
                "%s of the dose or step".formatted(oral.inhibitorShare()),
                oral.inhibitorShare(),
                oral.timesPerDayHighest());
    }

    private Adjustment unchanged(String name, String input, @Nullable LocalDate inputOn, String source, String effect) {
        return new Adjustment(
                name,
                input,
                inputOn,
                source,
                effect,
                BigDecimal.ONE,
                policy.oral().timesPerDayHighest());
    }
}

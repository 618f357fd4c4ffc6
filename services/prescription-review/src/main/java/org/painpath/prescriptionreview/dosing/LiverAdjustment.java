package org.painpath.prescriptionreview.dosing;

import static org.painpath.prescriptionreview.dosing.Adjustments.ANY_TIMES;
import static org.painpath.prescriptionreview.dosing.Adjustments.unchanged;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.painpath.prescriptionreview.calculators.ChildPugh;

/** How the liver bears on a dose: half of it and longer intervals in Child-Pugh B, none in C. Source: clinical reference 3.3. */
record LiverAdjustment(DosingPolicy policy, Route route) {

    Adjustment of(LiverFunction liver) {
        return switch (liver) {
            case LiverFunction.NoKnownDisease _ ->
                unchanged("liver", "no known liver disease", null, "[ASRA-GC]", "Child-Pugh does not apply");
            case LiverFunction.Unknown unknown ->
                throw new IllegalStateException("There is no dose without " + unknown.missing());
            case LiverFunction.Scored scored -> of(scored.childPugh(), scored.oldestOn());
        };
    }

    private Adjustment of(ChildPugh childPugh, LocalDate on) {
        String input = "Child-Pugh %s, %d points".formatted(childPugh.grade(), childPugh.points());
        return switch (childPugh.grade()) {
            case A -> unchanged("liver", input, on, "[ASRA-GC]", "no change");
            case B -> classB(input, on);
            case C -> unchanged("liver", input, on, "[ASRA-GC][SPRAVATO]", "never treated");
        };
    }

    private Adjustment classB(String input, LocalDate on) {
        Cautions cautions = policy.cautions();
        int most = mostTimesPerDay();
        String interval = route.isIntravenous()
                ? "the interval × %s".formatted(cautions.childPughBInterval())
                : "at most %d times a day".formatted(most);
        String effect = "%s of the dose, step or rate, %s, liver tests after the first week"
                .formatted(cautions.childPughBShare(), interval);
        return new Adjustment("liver", input, on, "[ASRA-GC][SPRAVATO][P]", effect, cautions.childPughBShare(), most);
    }

    private int mostTimesPerDay() {
        return switch (policy.limits(route)) {
            case TakenLimits taken ->
                BigDecimal.valueOf(taken.timesPerDay())
                        .divide(policy.cautions().childPughBInterval(), 0, RoundingMode.DOWN)
                        .max(BigDecimal.ONE)
                        .intValueExact();
            case BolusLimits _, InfusionLimits _ -> ANY_TIMES;
        };
    }
}

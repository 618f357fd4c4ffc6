package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Writes down an intravenous bolus that a prescriber typed, in mg or in mg/kg: no start and no step are published, only a cap.
 *
 * <p>Source: [ASRA-GC], clinical reference 3.1.
 */
final class BolusDose {
    private final BolusLimits limits;
    private final Reckoning reckoning;

    BolusDose(BolusLimits limits, Reckoning reckoning) {
        this.limits = limits;
        this.reckoning = reckoning;
    }

    /** @throws IllegalStateException without a typed dose; {@link DoseIsTyped} has asked for it by then */
    ProposedDose reckon(DoseRequest request, @Nullable RunningDose change) {
        BigDecimal single = typed(request);
        reckoning.show(single);
        int age = reckoning.inputs().ageYears();
        BigDecimal cap = reckoning
                .inputs()
                .weight()
                .milligrams(limits.capMgPerKg()
                        .multiply(reckoning.policy().cautions().capShare(age)));
        reckoning.cap(cap, "mg", single.compareTo(cap) <= 0, single);
        Monitoring.lines(reckoning, single);
        return reckoning.proposed(single, 1, null, 1, null, change);
    }

    private BigDecimal typed(DoseRequest request) {
        BigDecimal mgPerKg = request.mgPerKg();
        BigDecimal typed = request.singleDoseMg();
        if (mgPerKg != null) {
            BigDecimal single = reckoning.inputs().weight().milligrams(mgPerKg);
            reckoning.line(
                    "typed-dose", mgPerKg.toPlainString() + " mg/kg", "prescriber", "%s mg".formatted(single), single);
            return single;
        }
        if (typed == null) {
            throw new IllegalStateException("A bolus is typed");
        }
        BigDecimal single = Milligrams.of(typed);
        reckoning.line("typed-dose", single + " mg", "prescriber", "no start is published", single);
        return single;
    }
}

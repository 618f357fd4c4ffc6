package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;

/**
 * Limits on single doses that a patient takes, by mouth or under the tongue, in mg of base.
 *
 * <p>Sources: clinical reference 3.1. Oral start, steps and cap [PCF-JPSM], mg/kg [ORAL-05]. Sublingual start and daily range
 * [SL-29], steps as oral; its single cap is that of the oral route [P]. Doses of psychiatric programmes [HULL] are no part of it.
 *
 * @param startMg first single dose
 * @param startHighestMg highest first single dose
 * @param timesPerDay doses a day to start with
 * @param timesPerDayHighest most doses a day
 * @param stepMg usual titration step
 * @param stepHighestMg highest titration step
 * @param capMg cap of a single dose
 * @param dailyCapMg cap of all doses of a day
 * @param checkMgPerKg a single dose is cross-checked against it
 */
public record TakenLimits(
        BigDecimal startMg,
        BigDecimal startHighestMg,
        int timesPerDay,
        int timesPerDayHighest,
        BigDecimal stepMg,
        BigDecimal stepHighestMg,
        BigDecimal capMg,
        BigDecimal dailyCapMg,
        BigDecimal checkMgPerKg)
        implements RouteLimits {

    @Override
    public BigDecimal cap() {
        return capMg;
    }

    @Override
    public DoseUnit unit() {
        return DoseUnit.MILLIGRAM;
    }

    @Override
    public String source() {
        return "[PCF-JPSM][SL-29][P]";
    }
}

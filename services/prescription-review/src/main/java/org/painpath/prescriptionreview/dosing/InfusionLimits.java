package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Intravenous infusions. Rates are of base per kg of dosing weight.
 *
 * <p>Source: [ASRA-GC][ASRA-MC], clinical reference 3.1; hours and days that no protocol gives are [P]. Rates above 2 mg/kg/h are
 * for intensive care and no part of it.
 *
 * @param startMgPerKgAndHour rate of a first infusion that follows no protocol
 * @param capMgPerKgAndHour highest rate
 * @param hours usual length of one infusion, h
 * @param hoursHighest longest that the clinic gives without a ward, h
 * @param daysHighest most infusions in one series
 * @param leastTotalMg less in one infusion has not been shown to help
 * @param leastHours one infusion lasts longer than this, h
 * @param protocols published series by name
 */
public record InfusionLimits(
        BigDecimal startMgPerKgAndHour,
        BigDecimal capMgPerKgAndHour,
        BigDecimal hours,
        BigDecimal hoursHighest,
        int daysHighest,
        BigDecimal leastTotalMg,
        BigDecimal leastHours,
        Map<String, InfusionProtocol> protocols)
        implements RouteLimits {

    public InfusionLimits {
        protocols = Map.copyOf(protocols);
    }

    @Override
    public BigDecimal cap() {
        return capMgPerKgAndHour;
    }

    @Override
    public DoseUnit unit() {
        return DoseUnit.MILLIGRAM_PER_KILOGRAM_AND_HOUR;
    }

    @Override
    public String source() {
        return "[ASRA-GC]";
    }

    /** A first infusion where no protocol is named: one, at the lowest rate. */
    InfusionProtocol usual() {
        return new InfusionProtocol(
                new InfusionRate(startMgPerKgAndHour, unit().ucum()), hours, 1, List.of(), "[ASRA-GC][P]");
    }
}

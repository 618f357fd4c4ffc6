package org.painpath.prescriptionreview.dosing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A dose that is taken comes down step by step until there is none. Amounts are of ketamine base, exact.
 *
 * @param steps in order, at least one; each holds from its day until the next one begins
 * @param endsOn the first day without a dose
 */
public record Taper(List<Step> steps, LocalDate endsOn) {

    /**
     * @param singleDoseMg mg of base
     * @param timesPerDay doses a day, 1 or more
     */
    public record Step(LocalDate startsOn, BigDecimal singleDoseMg, int timesPerDay) {
        BigDecimal dailyMg() {
            return Milligrams.of(singleDoseMg.multiply(BigDecimal.valueOf(timesPerDay)));
        }
    }

    public Taper {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a taper has at least one step");
        }
    }

    public LocalDate startsOn() {
        return steps.getFirst().startsOn();
    }

    public LocalDate lastDay() {
        return endsOn.minusDays(1);
    }

    /** From its first day to its last. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(startsOn(), endsOn));
    }

    /** Single doses of all its days. */
    public int quantity() {
        int doses = 0;
        for (int at = 0; at < steps.size(); at++) {
            doses += steps.get(at).timesPerDay() * daysOf(at);
        }
        return doses;
    }

    /** The step that holds on a day; before the first, the first. */
    public Step on(LocalDate day) {
        Step holds = steps.getFirst();
        for (Step step : steps) {
            if (!step.startsOn().isAfter(day)) {
                holds = step;
            }
        }
        return holds;
    }

    /** Days that the step at this place lasts; not above 0 where days are out of order. */
    public int daysOf(int at) {
        return Math.toIntExact(ChronoUnit.DAYS.between(steps.get(at).startsOn(), dayAfter(at)));
    }

    private LocalDate dayAfter(int at) {
        return at + 1 < steps.size() ? steps.get(at + 1).startsOn() : endsOn;
    }
}

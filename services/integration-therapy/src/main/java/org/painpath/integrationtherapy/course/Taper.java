package org.painpath.integrationtherapy.course;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A dose that comes down step by step, as it was signed; prescription-review ends the prescription after it.
 *
 * @param steps in order, each lower than the one before
 * @param endsOn the first day without a dose
 */
public record Taper(List<Step> steps, LocalDate endsOn) {
    public Taper {
        steps = List.copyOf(steps);
    }

    /** @param singleDoseMg mg of ketamine base */
    public record Step(LocalDate startsOn, BigDecimal singleDoseMg, int timesPerDay) {}
}

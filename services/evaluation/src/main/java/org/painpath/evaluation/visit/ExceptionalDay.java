package org.painpath.evaluation.visit;

import java.time.LocalDate;
import java.util.List;

/**
 * A day that is not like its week.
 *
 * @param hours instead of the weekly ones; none where the clinician is away
 */
public record ExceptionalDay(LocalDate date, List<Hours> hours) {
    public ExceptionalDay {
        hours = List.copyOf(hours);
    }
}

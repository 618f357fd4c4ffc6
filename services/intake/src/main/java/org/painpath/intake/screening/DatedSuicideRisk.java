package org.painpath.intake.screening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.painpath.instruments.SuicideRisk;

/**
 * The outcome of one C-SSRS.
 *
 * @param on the day of it; absent where nobody says
 */
public record DatedSuicideRisk(SuicideRisk risk, @Nullable LocalDate on) {

    /** The newer screen counts; of two on one day, or where a day is not known, the higher one. */
    public boolean countsOver(DatedSuicideRisk other) {
        return on == null || other.on == null || on.equals(other.on)
                ? risk.compareTo(other.risk) >= 0
                : on.isAfter(other.on);
    }
}

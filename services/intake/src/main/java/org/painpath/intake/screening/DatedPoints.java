package org.painpath.intake.screening;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The score of one questionnaire about the use of substances, where more points are worse.
 *
 * @param on the day of it; absent where nobody says
 */
public record DatedPoints(int points, @Nullable LocalDate on) {

    /** The newer score counts; of two on one day, or where a day is not known, the higher one. */
    public boolean countsOver(DatedPoints other) {
        return on == null || other.on == null || on.equals(other.on) ? points >= other.points : on.isAfter(other.on);
    }

    static Optional<DatedPoints> of(@Nullable Integer points, @Nullable LocalDate on) {
        return points == null ? Optional.empty() : Optional.of(new DatedPoints(points, on));
    }

    /** What counts of both; empty where neither is known. */
    static Optional<DatedPoints> counting(Optional<DatedPoints> came, Optional<DatedPoints> known) {
        return came.isPresent() && known.isPresent()
                ? (came.get().countsOver(known.get()) ? came : known)
                : came.or(() -> known);
    }
}

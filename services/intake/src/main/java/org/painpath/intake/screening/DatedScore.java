package org.painpath.intake.screening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A score with its day, where there is one.
 *
 * @param <T> number of the score
 */
record DatedScore<T extends Comparable<T>>(
        @Nullable T value, @Nullable ScoreDay day) {

    /** This over what was known earlier. An undated score that only repeats what is known says nothing new. */
    DatedScore<T> over(DatedScore<T> earlier) {
        if (value == null) {
            return earlier;
        }
        if (earlier.value == null) {
            return this;
        }
        boolean repeats = !known().isDated() && value.compareTo(earlier.value) == 0;
        return !repeats && known().countsOver(earlier.known()) ? this : earlier;
    }

    /** With the day on which it came, where it has no day of its own; a day in the future is none. */
    DatedScore<T> cameOn(LocalDate today) {
        return value == null || known().isKnownOn(today) ? this : new DatedScore<>(value, new ScoreDay(null, today));
    }

    private ScoreDay known() {
        return day == null ? ScoreDay.UNKNOWN : day;
    }
}

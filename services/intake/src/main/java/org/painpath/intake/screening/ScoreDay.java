package org.painpath.intake.screening;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * When a score is from. The newer day counts. A score of which nobody says the day is older than any that is dated that day
 * or later, and newer than any dated before.
 *
 * @param on the day of the score; absent where nobody says
 * @param cameOn the day at the clinic on which an undated score came; absent for a dated one, and where that was not kept
 */
public record ScoreDay(@Nullable LocalDate on, @Nullable LocalDate cameOn) {
    static final ScoreDay UNKNOWN = new ScoreDay(null, null);

    private static final Comparator<ScoreDay> BY_DAY =
            Comparator.comparing(ScoreDay::latest).thenComparing(ScoreDay::isDated);

    public static ScoreDay on(LocalDate day) {
        return new ScoreDay(day, null);
    }

    /** Of two that cannot be told apart, the one that came later counts. */
    boolean countsOver(ScoreDay earlier) {
        return BY_DAY.compare(this, earlier) >= 0;
    }

    boolean isDated() {
        return on != null;
    }

    /** Whether it is from after that day, or may be. @param day absent where nobody says */
    boolean mayBeAfter(@Nullable LocalDate day) {
        return !latest().equals(LocalDate.MIN) && (day == null || latest().isAfter(day));
    }

    boolean isKnownOn(LocalDate today) {
        LocalDate latest = latest();
        return !latest.equals(LocalDate.MIN) && !latest.isAfter(today);
    }

    private LocalDate latest() {
        if (on != null) {
            return on;
        }
        return cameOn == null ? LocalDate.MIN : cameOn;
    }
}

package org.painpath.prescriptionreview.dosing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * A taper begins on the day that it is judged or within a week: one that should have begun is planned anew, so that nobody signs days that have
 * passed.
 *
 * <p>Source: policy [P].
 */
record TaperBeginsInTime(int withinDays) implements TaperRule {
    static final String NAME = "taper-begins-in-time";

    @Override
    public Finding examine(Taper taper, @Nullable RunningDose running, LocalDate on) {
        LocalDate starts = taper.startsOn();
        return DoseRule.holds(
                !starts.isBefore(on) && !starts.isAfter(on.plusDays(withinDays)),
                NAME,
                Severity.STOP,
                "It begins on %s, and must from %s to %s.",
                starts,
                on,
                on.plusDays(withinDays));
    }
}

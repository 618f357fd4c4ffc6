package org.painpath.prescriptionreview.dosing;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * Every step of a taper begins after the one before it, and after the last one there is a day without a dose.
 *
 * <p>Source: what the word means.
 */
record TaperStepsFollowEachOther() implements TaperRule {
    static final String NAME = "taper-steps-follow-each-other";

    @Override
    public Finding examine(Taper taper, @Nullable RunningDose running, LocalDate on) {
        return DoseRule.holds(
                IntStream.range(0, taper.steps().size()).allMatch(at -> taper.daysOf(at) > 0),
                NAME,
                Severity.STOP,
                "The days of the steps are not in order.");
    }
}

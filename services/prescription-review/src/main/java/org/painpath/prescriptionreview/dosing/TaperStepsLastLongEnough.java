package org.painpath.prescriptionreview.dosing;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * A step of a taper lasts long enough to be felt, and not so long that the taper is none.
 *
 * <p>Source: policy [P], as the fewest days between steps up, clinical reference 3.3.
 */
record TaperStepsLastLongEnough(int fewest, int most) implements TaperRule {
    static final String NAME = "taper-steps-last-long-enough";

    @Override
    public Finding examine(Taper taper, @Nullable RunningDose running, LocalDate on) {
        return DoseRule.holds(
                IntStream.range(0, taper.steps().size())
                        .map(taper::daysOf)
                        .allMatch(days -> days >= fewest && days <= most),
                NAME,
                Severity.HOLD,
                "A step lasts %d to %d days.",
                fewest,
                most);
    }
}

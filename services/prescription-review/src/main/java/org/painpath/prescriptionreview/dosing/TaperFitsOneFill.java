package org.painpath.prescriptionreview.dosing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.Finding;
import org.painpath.chassis.rules.Finding.Severity;

/**
 * A taper is handed out at one time and has no refills, so that it is no longer than one fill may last.
 *
 * <p>Source: policy [P].
 */
record TaperFitsOneFill(int daysMost) implements TaperRule {
    static final String NAME = "taper-fits-one-fill";

    @Override
    public Finding examine(Taper taper, @Nullable RunningDose running, LocalDate on) {
        return DoseRule.holds(
                taper.days() <= daysMost,
                NAME,
                Severity.STOP,
                "It lasts %d days, and may last %d.",
                taper.days(),
                daysMost);
    }
}

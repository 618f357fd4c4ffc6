package org.painpath.intake.events;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.painpath.chassis.delivery.InboundEvent;
import org.painpath.instruments.SuicideRisk;
import org.painpath.intake.referral.ReferralCommand.NoteHighSuicideRisk;

/** What this service reads of evaluation's {@code history-taken}. */
record HistoryTaken(SuicideRisk cssrs, LocalDate takenOn) {

    HistoryTaken {
        Objects.requireNonNull(cssrs, "cssrs");
        Objects.requireNonNull(takenOn, "takenOn");
    }

    boolean tellsOfDanger() {
        return cssrs == SuicideRisk.HIGH;
    }

    NoteHighSuicideRisk command(InboundEvent event, ZoneId zone) {
        return Danger.toldOn(takenOn, event, zone);
    }
}

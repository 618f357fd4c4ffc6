package org.painpath.intake.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.painpath.chassis.delivery.InboundEvent;
import org.painpath.instruments.SuicideRisk;
import org.painpath.intake.referral.ReferralCommand.NoteHighSuicideRisk;

/**
 * What this service reads of integration-therapy's {@code outcome-recorded}.
 *
 * @param score of a C-SSRS from 0 (none) to 3 (high)
 */
record OutcomeRecorded(String instrument, BigDecimal score, LocalDate recordedOn) {
    private static final String CSSRS = "CSSRS";
    private static final BigDecimal HIGH = BigDecimal.valueOf(SuicideRisk.HIGH.ordinal());

    OutcomeRecorded {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(recordedOn, "recordedOn");
    }

    boolean tellsOfDanger() {
        return instrument.equals(CSSRS) && score.compareTo(HIGH) >= 0;
    }

    NoteHighSuicideRisk command(InboundEvent event, ZoneId zone) {
        return Danger.toldOn(recordedOn, event, zone);
    }
}

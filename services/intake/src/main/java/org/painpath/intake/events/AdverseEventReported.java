package org.painpath.intake.events;

import java.time.ZoneId;
import java.util.Objects;
import org.painpath.chassis.delivery.InboundEvent;
import org.painpath.intake.referral.ReferralCommand.NoteHighSuicideRisk;

/** What this service reads of integration-therapy's {@code adverse-event-reported}. */
record AdverseEventReported(String term) {

    AdverseEventReported {
        Objects.requireNonNull(term, "term");
    }

    boolean tellsOfDanger() {
        return term.equals("SUICIDE_RISK_HIGH");
    }

    NoteHighSuicideRisk command(InboundEvent event, ZoneId zone) {
        return Danger.toldWith(event, zone);
    }
}

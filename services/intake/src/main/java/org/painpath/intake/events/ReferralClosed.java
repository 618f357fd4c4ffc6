package org.painpath.intake.events;

import java.time.Instant;
import java.util.Objects;
import org.painpath.chassis.delivery.InboundEvent;
import org.painpath.intake.closedloop.Closing;
import org.painpath.intake.closedloop.Outcome;
import org.painpath.intake.referral.ReferralCommand.NoteOutcome;

/** What this service reads of tracker's {@code referral-closed}. */
record ReferralClosed(Outcome outcome, Instant closedAt) {

    ReferralClosed {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(closedAt, "closedAt");
    }

    NoteOutcome command(InboundEvent event) {
        return new NoteOutcome(new Closing(event.id(), outcome, closedAt));
    }
}

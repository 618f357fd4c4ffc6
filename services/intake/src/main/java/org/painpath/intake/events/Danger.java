package org.painpath.intake.events;

import java.time.LocalDate;
import java.time.ZoneId;
import org.painpath.chassis.delivery.InboundEvent;
import org.painpath.intake.referral.ReferralCommand.NoteHighSuicideRisk;
import org.painpath.intake.screening.Today;

/** A high risk of suicide in the news of another service, as a command. */
final class Danger {
    private Danger() {}

    static NoteHighSuicideRisk toldOn(LocalDate day, InboundEvent event, ZoneId zone) {
        return new NoteHighSuicideRisk(day, today(event, zone));
    }

    /** For news that say no day of their own. */
    static NoteHighSuicideRisk toldWith(InboundEvent event, ZoneId zone) {
        return toldOn(today(event, zone).date(), event, zone);
    }

    private static Today today(InboundEvent event, ZoneId zone) {
        return new Today(LocalDate.ofInstant(event.occurredAt(), zone), event.occurredAt());
    }
}

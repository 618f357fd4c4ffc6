package org.painpath.intake.events;

import java.util.Objects;
import java.util.UUID;
import org.painpath.chassis.delivery.InboundEvent;
import org.painpath.intake.appointments.AppointmentNews;
import org.painpath.intake.appointments.Happening;
import org.painpath.intake.referral.ReferralCommand.NoteAppointment;

/** What this service reads of evaluation's {@code appointment-cancelled} and {@code appointment-missed}. */
record AppointmentEnded(UUID appointmentId) {

    AppointmentEnded {
        Objects.requireNonNull(appointmentId, "appointmentId");
    }

    NoteAppointment cancelled(InboundEvent event) {
        return command(event, Happening.CANCELLED);
    }

    NoteAppointment missed(InboundEvent event) {
        return command(event, Happening.MISSED);
    }

    private NoteAppointment command(InboundEvent event, Happening happening) {
        return new NoteAppointment(
                new AppointmentNews(event.id(), happening, appointmentId, null, null, null, null), event.occurredAt());
    }
}

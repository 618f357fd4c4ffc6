package org.painpath.intake.events;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.delivery.InboundEvent;
import org.painpath.intake.appointments.AppointmentNews;
import org.painpath.intake.appointments.Happening;
import org.painpath.intake.appointments.VisitMode;
import org.painpath.intake.referral.ReferralCommand.NoteAppointment;

/** What this service reads of evaluation's {@code appointment-booked}. */
record AppointmentBooked(
        UUID appointmentId,
        Instant startsAt,
        VisitMode mode,
        @Nullable Integer minutes,
        @Nullable String telehealthLink) {

    AppointmentBooked {
        Objects.requireNonNull(appointmentId, "appointmentId");
        Objects.requireNonNull(startsAt, "startsAt");
        Objects.requireNonNull(mode, "mode");
    }

    NoteAppointment command(InboundEvent event) {
        return new NoteAppointment(
                new AppointmentNews(
                        event.id(), Happening.BOOKED, appointmentId, startsAt, minutes, mode, telehealthLink),
                event.occurredAt());
    }
}

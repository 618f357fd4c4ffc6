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

/** What this service reads of evaluation's {@code appointment-moved}. */
record AppointmentMoved(
        UUID appointmentId,
        Instant startsAt,
        @Nullable VisitMode mode,
        @Nullable Integer minutes,
        @Nullable String telehealthLink) {

    AppointmentMoved {
        Objects.requireNonNull(appointmentId, "appointmentId");
        Objects.requireNonNull(startsAt, "startsAt");
    }

    NoteAppointment command(InboundEvent event) {
        return new NoteAppointment(
                new AppointmentNews(
                        event.id(), Happening.MOVED, appointmentId, startsAt, minutes, mode, telehealthLink),
                event.occurredAt());
    }
}

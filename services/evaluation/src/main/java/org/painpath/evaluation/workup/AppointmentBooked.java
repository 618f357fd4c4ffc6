package org.painpath.evaluation.workup;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.visit.Appointment;
import org.painpath.evaluation.visit.AppointmentMode;

/**
 * A visit was booked. Published.
 *
 * @param minutes absent in visits that were booked before lengths were kept
 * @param telehealthLink the room of a video visit
 */
public record AppointmentBooked(
        UUID appointmentId,
        Instant startsAt,
        AppointmentMode mode,
        String clinician,
        @Nullable Integer minutes,
        @Nullable String telehealthLink)
        implements EvaluationEvent {

    Appointment appointment() {
        return new Appointment(
                appointmentId, startsAt, mode, clinician, minutes, telehealthLink, Appointment.Status.BOOKED);
    }
}

package org.painpath.evaluation.workup;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.visit.Appointment;
import org.painpath.evaluation.visit.AppointmentMode;

/**
 * A visit was moved; the rest is as it was booked, and repeated for readers that keep no visits. Published.
 *
 * @param minutes absent in visits that were booked before lengths were kept
 * @param telehealthLink the room of a video visit
 */
public record AppointmentMoved(
        UUID appointmentId,
        Instant startsAt,
        @Nullable AppointmentMode mode,
        @Nullable Integer minutes,
        @Nullable String telehealthLink)
        implements EvaluationEvent {

    static AppointmentMoved of(Appointment appointment, Instant newStart) {
        return new AppointmentMoved(
                appointment.appointmentId(),
                newStart,
                appointment.mode(),
                appointment.minutes(),
                appointment.telehealthLink());
    }
}

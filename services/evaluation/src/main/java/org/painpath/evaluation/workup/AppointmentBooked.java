package org.painpath.evaluation.workup;

import java.time.Instant;
import java.util.UUID;
import org.painpath.evaluation.visit.Appointment;
import org.painpath.evaluation.visit.AppointmentMode;

/** A visit was booked. Published. */
public record AppointmentBooked(UUID appointmentId, Instant startsAt, AppointmentMode mode, String clinician)
        implements EvaluationEvent {

    Appointment appointment() {
        return Appointment.booked(appointmentId, startsAt, mode, clinician);
    }
}

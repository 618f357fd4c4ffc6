package org.painpath.evaluation.visit;

import java.time.Instant;
import java.util.UUID;

/** @param clinician user name of the clinician who sees the patient */
public record Appointment(UUID appointmentId, Instant startsAt, AppointmentMode mode, String clinician, Status status) {

    public enum Status {
        BOOKED,
        MISSED
    }

    public static Appointment booked(UUID appointmentId, Instant startsAt, AppointmentMode mode, String clinician) {
        return new Appointment(appointmentId, startsAt, mode, clinician, Status.BOOKED);
    }

    public boolean isBooked() {
        return status == Status.BOOKED;
    }

    Appointment movedTo(Instant newStart) {
        return new Appointment(appointmentId, newStart, mode, clinician, status);
    }

    Appointment missed() {
        return new Appointment(appointmentId, startsAt, mode, clinician, Status.MISSED);
    }
}

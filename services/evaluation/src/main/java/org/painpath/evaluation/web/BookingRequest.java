package org.painpath.evaluation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.painpath.evaluation.visit.AppointmentMode;
import org.painpath.evaluation.workup.EvaluationCommand.BookAppointment;

/** @param clinician user name of who sees the patient */
record BookingRequest(
        @NotNull Instant startsAt,
        @NotNull AppointmentMode mode,
        @NotBlank @Size(max = 100) String clinician) {

    BookAppointment command(UUID appointmentId, Instant at) {
        return new BookAppointment(appointmentId, startsAt, mode, clinician, at);
    }
}

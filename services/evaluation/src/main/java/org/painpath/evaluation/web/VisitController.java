package org.painpath.evaluation.web;

import jakarta.validation.Valid;
import java.security.Principal;
import java.util.UUID;
import org.painpath.chassis.Ids;
import org.painpath.chassis.telehealth.TelehealthProvider;
import org.painpath.chassis.web.Commands;
import org.painpath.evaluation.visit.AppointmentMode;
import org.painpath.evaluation.workup.EvaluationCommand.BookAppointment;
import org.painpath.evaluation.workup.EvaluationCommand.CancelAppointment;
import org.painpath.evaluation.workup.EvaluationCommand.MissAppointment;
import org.painpath.evaluation.workup.EvaluationCommand.MoveAppointment;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Appointments: book, move, cancel, miss. */
@RestController
record VisitController(
        Steps steps, CliniciansHours hours, TelehealthProvider telehealth, Commands<?, ?, ?> commands, Ids ids) {

    @PostMapping("/evaluations/{referralId}/appointments")
    ResponseEntity<EvaluationView> book(
            @PathVariable UUID referralId, @Valid @RequestBody BookingRequest body, Principal person) {
        var command = new BookAppointment(
                ids.next(),
                body.startsAt(),
                body.length(),
                body.mode(),
                body.clinicianOrClinic(),
                body.mode() == AppointmentMode.VIDEO ? telehealth.newRoom() : null,
                hours.of(body.clinicianOrClinic()),
                commands.now());
        return steps.takeWithSlot(HttpStatus.CREATED, referralId, person.getName(), "book-appointment", command);
    }

    @PostMapping("/evaluations/{referralId}/appointments/{appointmentId}/move")
    ResponseEntity<EvaluationView> move(
            @PathVariable UUID referralId,
            @PathVariable UUID appointmentId,
            @Valid @RequestBody MoveRequest body,
            Principal person) {
        var command = new MoveAppointment(
                appointmentId, body.startsAt(), hours.ofVisit(referralId, appointmentId), commands.now());
        return steps.takeWithSlot(HttpStatus.OK, referralId, person.getName(), "move-appointment", command);
    }

    @PostMapping("/evaluations/{referralId}/appointments/{appointmentId}/cancel")
    ResponseEntity<EvaluationView> cancel(
            @PathVariable UUID referralId, @PathVariable UUID appointmentId, Principal person) {
        var command = new CancelAppointment(appointmentId, commands.now());
        return steps.take(HttpStatus.OK, referralId, person.getName(), "cancel-appointment", command);
    }

    @PostMapping("/evaluations/{referralId}/appointments/{appointmentId}/miss")
    ResponseEntity<EvaluationView> miss(
            @PathVariable UUID referralId, @PathVariable UUID appointmentId, Principal person) {
        var command = new MissAppointment(appointmentId, commands.now());
        return steps.take(HttpStatus.OK, referralId, person.getName(), "miss-appointment", command);
    }
}

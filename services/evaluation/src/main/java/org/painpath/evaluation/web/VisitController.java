package org.painpath.evaluation.web;

import jakarta.validation.Valid;
import java.security.Principal;
import java.util.UUID;
import org.painpath.chassis.Ids;
import org.painpath.chassis.web.Commands;
import org.painpath.evaluation.workup.EvaluationCommand.MissAppointment;
import org.painpath.evaluation.workup.EvaluationCommand.MoveAppointment;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Appointments: book, move, miss. */
@RestController
record VisitController(Steps steps, Commands<?, ?, ?> commands, Ids ids) {

    @PostMapping("/evaluations/{referralId}/appointments")
    ResponseEntity<EvaluationView> book(
            @PathVariable UUID referralId, @Valid @RequestBody BookingRequest body, Principal person) {
        var command = body.command(ids.next(), commands.now());
        return steps.take(HttpStatus.CREATED, referralId, person.getName(), "book-appointment", command);
    }

    @PostMapping("/evaluations/{referralId}/appointments/{appointmentId}/move")
    ResponseEntity<EvaluationView> move(
            @PathVariable UUID referralId,
            @PathVariable UUID appointmentId,
            @Valid @RequestBody MoveRequest body,
            Principal person) {
        var command = new MoveAppointment(appointmentId, body.startsAt(), commands.now());
        return steps.take(HttpStatus.OK, referralId, person.getName(), "move-appointment", command);
    }

    @PostMapping("/evaluations/{referralId}/appointments/{appointmentId}/miss")
    ResponseEntity<EvaluationView> miss(
            @PathVariable UUID referralId, @PathVariable UUID appointmentId, Principal person) {
        var command = new MissAppointment(appointmentId, commands.now());
        return steps.take(HttpStatus.OK, referralId, person.getName(), "miss-appointment", command);
    }
}

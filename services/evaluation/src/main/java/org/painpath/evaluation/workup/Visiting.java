package org.painpath.evaluation.workup;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.painpath.chassis.domain.Decision;
import org.painpath.evaluation.visit.Appointment;
import org.painpath.evaluation.workup.EvaluationCommand.BookAppointment;
import org.painpath.evaluation.workup.EvaluationCommand.MissAppointment;
import org.painpath.evaluation.workup.EvaluationCommand.MoveAppointment;

/** Appointments: booked and moved into the future, missed only once their time has come. */
final class Visiting {
    private Visiting() {}

    static Decision<EvaluationEvent> book(Facts facts, BookAppointment book) {
        if (facts.appointments().find(book.appointmentId()).isPresent()) {
            return Decision.refused("already-booked", "This appointment is booked already.");
        }
        if (book.startsAt().isBefore(book.at())) {
            return inThePast();
        }
        return facts.appointments().takenAt(book.startsAt())
                ? taken()
                : Decision.accepted(
                        new AppointmentBooked(book.appointmentId(), book.startsAt(), book.mode(), book.clinician()));
    }

    static Decision<EvaluationEvent> move(Facts facts, MoveAppointment move) {
        return whenBooked(facts, move.appointmentId(), appointment -> {
            if (move.startsAt().isBefore(move.at())) {
                return inThePast();
            }
            return facts.appointments().takenAt(move.startsAt())
                    ? taken()
                    : Decision.accepted(new AppointmentMoved(move.appointmentId(), move.startsAt()));
        });
    }

    static Decision<EvaluationEvent> miss(Facts facts, MissAppointment miss) {
        return whenBooked(
                facts,
                miss.appointmentId(),
                appointment -> miss.at().isBefore(appointment.startsAt())
                        ? Decision.refused("not-yet", "An appointment can be missed once its time has come.")
                        : Decision.accepted(new AppointmentMissed(miss.appointmentId())));
    }

    private static Decision<EvaluationEvent> whenBooked(
            Facts facts, UUID appointmentId, Function<Appointment, Decision<EvaluationEvent>> step) {
        Optional<Appointment> found = facts.appointments().find(appointmentId);
        if (found.isEmpty()) {
            return Decision.refused("unknown-appointment", "There is no such appointment.");
        }
        return found.get().isBooked()
                ? step.apply(found.get())
                : Decision.refused("appointment-missed", "This appointment was missed; book another.");
    }

    private static Decision<EvaluationEvent> inThePast() {
        return Decision.refused("in-the-past", "An appointment starts in the future.");
    }

    private static Decision<EvaluationEvent> taken() {
        return Decision.refused("time-taken", "This referral has an appointment at that time.");
    }
}

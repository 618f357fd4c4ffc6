package org.painpath.evaluation.workup;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.domain.Decision;
import org.painpath.evaluation.obstacle.Obstacle;
import org.painpath.evaluation.visit.Appointment;
import org.painpath.evaluation.visit.AppointmentMode;
import org.painpath.evaluation.visit.CliniciansTime;
import org.painpath.evaluation.visit.Span;
import org.painpath.evaluation.workup.EvaluationCommand.BookAppointment;
import org.painpath.evaluation.workup.EvaluationCommand.CancelAppointment;
import org.painpath.evaluation.workup.EvaluationCommand.MissAppointment;
import org.painpath.evaluation.workup.EvaluationCommand.MoveAppointment;

/**
 * Appointments: booked and moved into the future and into the clinician's hours, cancelled before their time, missed only
 * once it has come. That no clinician is booked twice is not decided here but held by the database.
 */
final class Visiting {
    private Visiting() {}

    static Decision<EvaluationEvent> book(Facts facts, BookAppointment book) {
        if (facts.appointments().find(book.appointmentId()).isPresent()) {
            return Decision.refused("already-booked", "This appointment is booked already.");
        }
        if (book.startsAt().isBefore(book.at())) {
            return inThePast();
        }
        if (isWithoutConsent(facts, book.mode())) {
            return withoutConsent();
        }
        if (facts.appointments().takenAt(book.startsAt())) {
            return taken();
        }
        return isOpen(book.hours(), Span.of(book.startsAt(), book.minutes()), book.mode())
                ? Decision.accepted(new AppointmentBooked(
                        book.appointmentId(),
                        book.startsAt(),
                        book.mode(),
                        book.clinician(),
                        book.minutes(),
                        book.telehealthLink()))
                : outsideHours();
    }

    static Decision<EvaluationEvent> move(Facts facts, MoveAppointment move) {
        return whenBooked(facts, move.appointmentId(), appointment -> {
            if (move.startsAt().isBefore(move.at())) {
                return inThePast();
            }
            if (isWithoutConsent(facts, appointment.mode())) {
                return withoutConsent();
            }
            if (facts.appointments().takenAt(move.startsAt())) {
                return taken();
            }
            int minutes = appointment.minutes() == null ? Appointment.USUAL_MINUTES : appointment.minutes();
            return isOpen(move.hours(), Span.of(move.startsAt(), minutes), appointment.mode())
                    ? Decision.accepted(AppointmentMoved.of(appointment, move.startsAt()))
                    : outsideHours();
        });
    }

    static Decision<EvaluationEvent> cancel(Facts facts, CancelAppointment cancel) {
        return whenBooked(
                facts,
                cancel.appointmentId(),
                appointment -> cancel.at().isBefore(appointment.startsAt())
                        ? Decision.accepted(new AppointmentCancelled(cancel.appointmentId(), cancel.notBefore()))
                        : Decision.refused(
                                "begun", "The time of this appointment has come; it took place or was missed."));
    }

    static Decision<EvaluationEvent> miss(Facts facts, MissAppointment miss) {
        return whenBooked(
                facts,
                miss.appointmentId(),
                appointment -> miss.at().isBefore(appointment.startsAt())
                        ? Decision.refused("not-yet", "An appointment can be missed once its time has come.")
                        : Decision.accepted(new AppointmentMissed(miss.appointmentId())));
    }

    private static boolean isWithoutConsent(Facts facts, AppointmentMode mode) {
        return mode == AppointmentMode.VIDEO && facts.obstacles().has(Obstacle.TELEHEALTH_REVOKED);
    }

    private static Decision<EvaluationEvent> withoutConsent() {
        return Decision.refused("telehealth-consent-revoked", Obstacle.TELEHEALTH_REVOKED.words());
    }

    private static boolean isOpen(@Nullable CliniciansTime hours, Span visit, AppointmentMode mode) {
        return hours == null || hours.covers(visit, mode);
    }

    private static Decision<EvaluationEvent> whenBooked(
            Facts facts, UUID appointmentId, Function<Appointment, Decision<EvaluationEvent>> step) {
        Optional<Appointment> found = facts.appointments().find(appointmentId);
        if (found.isEmpty()) {
            return Decision.refused("unknown-appointment", "There is no such appointment.");
        }
        return switch (found.get().status()) {
            case BOOKED -> step.apply(found.get());
            case MISSED -> Decision.refused("appointment-missed", "This appointment was missed; book another.");
            case CANCELLED ->
                Decision.refused("appointment-cancelled", "This appointment was cancelled; book another.");
        };
    }

    private static Decision<EvaluationEvent> inThePast() {
        return Decision.refused("in-the-past", "An appointment starts in the future.");
    }

    private static Decision<EvaluationEvent> taken() {
        return Decision.refused("time-taken", "This referral has an appointment at that time.");
    }

    private static Decision<EvaluationEvent> outsideHours() {
        return Decision.refused("outside-hours", "The clinician does not see patients then, or not in this way.");
    }
}

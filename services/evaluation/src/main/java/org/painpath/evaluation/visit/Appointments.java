package org.painpath.evaluation.visit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.painpath.evaluation.visit.Appointment.Status;

/** The appointments of one evaluation, in the order in which they were booked. */
public record Appointments(List<Appointment> all) {
    public static final Appointments NONE = new Appointments(List.of());

    public Appointments {
        all = List.copyOf(all);
    }

    public Appointments with(Appointment appointment) {
        return new Appointments(
                Stream.concat(all.stream(), Stream.of(appointment)).toList());
    }

    public Appointments moved(UUID appointmentId, Instant startsAt) {
        return changed(appointmentId, appointment -> appointment.movedTo(startsAt));
    }

    public Appointments missed(UUID appointmentId) {
        return changed(appointmentId, appointment -> appointment.as(Status.MISSED));
    }

    public Appointments cancelled(UUID appointmentId) {
        return changed(appointmentId, appointment -> appointment.as(Status.CANCELLED));
    }

    public Optional<Appointment> find(UUID appointmentId) {
        return all.stream()
                .filter(appointment -> appointment.appointmentId().equals(appointmentId))
                .findFirst();
    }

    public boolean anyBooked() {
        return all.stream().anyMatch(Appointment::isBooked);
    }

    public boolean takenAt(Instant startsAt) {
        return all.stream()
                .anyMatch(appointment ->
                        appointment.isBooked() && appointment.startsAt().equals(startsAt));
    }

    /** The earliest appointment that is still booked; the worklist shows it. */
    public Optional<Appointment> next() {
        return all.stream().filter(Appointment::isBooked).min(Comparator.comparing(Appointment::startsAt));
    }

    private Appointments changed(UUID appointmentId, UnaryOperator<Appointment> change) {
        return new Appointments(all.stream()
                .map(appointment ->
                        appointment.appointmentId().equals(appointmentId) ? change.apply(appointment) : appointment)
                .toList());
    }
}

package org.painpath.evaluation.visit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit.
 *
 * @param clinician user name of the clinician who sees the patient, or {@link #CLINIC}
 * @param minutes how long; absent for a visit that was booked before lengths were kept
 * @param telehealthLink the room of a video visit: whoever has the link can enter, and it names nobody
 */
public record Appointment(
        UUID appointmentId,
        Instant startsAt,
        AppointmentMode mode,
        String clinician,
        @Nullable Integer minutes,
        @Nullable String telehealthLink,
        Status status) {

    /** Nobody was named: whoever is on duty sees the patient, and no clinician's time is taken. */
    public static final String CLINIC = "clinic";

    /** How long a visit is unless the booking says otherwise {@code [P]}. */
    public static final int USUAL_MINUTES = 60;

    public enum Status {
        BOOKED,
        MISSED,
        CANCELLED
    }

    public boolean isBooked() {
        return status == Status.BOOKED;
    }

    /** The time that this visit takes of a clinician; none where no clinician was named or the length is not known. */
    public Optional<Span> takes() {
        return isBooked() && minutes != null && !clinician.equals(CLINIC)
                ? Optional.of(Span.of(startsAt, minutes))
                : Optional.empty();
    }

    Appointment movedTo(Instant newStart) {
        return new Appointment(appointmentId, newStart, mode, clinician, minutes, telehealthLink, status);
    }

    Appointment as(Status newStatus) {
        return new Appointment(appointmentId, startsAt, mode, clinician, minutes, telehealthLink, newStatus);
    }
}

package org.painpath.intake.appointments;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What evaluation says of a visit; what it leaves out is as it was.
 *
 * @param eventId of evaluation's event
 * @param startsAt present when the visit is booked or moved
 * @param minutes how long it takes; absent where no length was kept
 * @param mode present when the visit is booked
 * @param telehealthLink the room of a video visit
 */
public record AppointmentNews(
        UUID eventId,
        Happening happening,
        UUID appointmentId,
        @Nullable Instant startsAt,
        @Nullable Integer minutes,
        @Nullable VisitMode mode,
        @Nullable String telehealthLink) {

    /** The first that is heard of a visit. */
    AppointmentNotice first() {
        return new AppointmentNotice(
                messageId(),
                happening,
                appointmentId,
                0,
                Objects.requireNonNull(startsAt, "startsAt"),
                minutes,
                Objects.requireNonNull(mode, "mode"),
                telehealthLink);
    }

    UUID messageId() {
        return AppointmentNotice.messageId(eventId, appointmentId);
    }
}

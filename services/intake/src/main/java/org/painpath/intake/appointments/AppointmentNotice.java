package org.painpath.intake.appointments;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message that a patient is due about a visit. It says nothing of who the patient is.
 *
 * @param messageId made from evaluation's event and the appointment, so the same event never makes a second message
 * @param sequence of the invitation: 0 when booked, one more with each change (RFC 5545, SEQUENCE)
 * @param startsAt when the visit begins, or would have begun
 * @param minutes how long it takes; absent where no length was kept
 * @param telehealthLink the room of a video visit
 */
public record AppointmentNotice(
        UUID messageId,
        Happening happening,
        UUID appointmentId,
        int sequence,
        Instant startsAt,
        @Nullable Integer minutes,
        VisitMode mode,
        @Nullable String telehealthLink) {

    /** How long a missed visit is worth a message. A proposal, no guideline's number. */
    private static final Duration MISSED_IS_NEWS = Duration.ofDays(7);

    /** The length of a visit where none was kept, minutes; as evaluation plans it. */
    private static final int USUAL_MINUTES = 60;

    private static final int HEXADECIMAL = 16;

    static UUID messageId(UUID eventId, UUID appointmentId) {
        String digits = (eventId.toString() + appointmentId).replace("-", "");
        return UUID.nameUUIDFromBytes(new BigInteger(digits, HEXADECIMAL).toByteArray());
    }

    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(Objects.requireNonNullElse(minutes, USUAL_MINUTES)));
    }

    /** Whether the patient can still use the message; a topic read again from its start is full of visits gone by. */
    public boolean isNewsAt(Instant moment) {
        Instant until = happening == Happening.MISSED ? startsAt.plus(MISSED_IS_NEWS) : startsAt;
        return moment.isBefore(until);
    }

    boolean isExpectedAfter(Instant moment) {
        boolean stands = happening == Happening.BOOKED || happening == Happening.MOVED;
        return stands && startsAt.isAfter(moment);
    }

    /** A visit that was missed keeps its invitation; every other change is one more. */
    AppointmentNotice then(AppointmentNews news) {
        return new AppointmentNotice(
                news.messageId(),
                news.happening(),
                appointmentId,
                news.happening() == Happening.MISSED ? sequence : sequence + 1,
                news.startsAt() == null ? startsAt : news.startsAt(),
                news.minutes() == null ? minutes : news.minutes(),
                news.mode() == null ? mode : news.mode(),
                news.telehealthLink() == null ? telehealthLink : news.telehealthLink());
    }
}

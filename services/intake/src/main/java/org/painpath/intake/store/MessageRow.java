package org.painpath.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.appointments.AppointmentNotice;
import org.painpath.intake.appointments.Happening;
import org.painpath.intake.appointments.VisitMode;
import org.painpath.intake.information.Whom;
import org.painpath.intake.notices.About;
import org.painpath.intake.notices.Notice;

/** A message as the table has it. */
final class MessageRow {
    /** One that is there stays as it is, but for what a reminder that is still to come will ask for. */
    static final String INSERT = """
        insert into message (message_id, referral_id, recipient, happening, appointment_id, sequence, starts_at, minutes,
            mode, telehealth_link, request_id, items, due_on, state, attempts, next_try_at, changed_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)
        on conflict (message_id) do update set items = excluded.items
            where message.state = 'PLANNED' and message.items is distinct from excluded.items\
        """;

    private MessageRow() {}

    /** @param state {@code DUE}, or {@code PLANNED} for one that is sent later */
    static @Nullable Object[] columns(UUID referralId, Notice notice, MessageState state, Instant sendAt, Instant now) {
        AppointmentNotice visit = notice instanceof Notice.OfVisit it ? it.visit() : null;
        Notice.OfRequest request = notice instanceof Notice.OfRequest it ? it : null;
        return new @Nullable Object[] {
            notice.messageId(),
            referralId,
            notice.to().name(),
            notice.about().name(),
            visit == null ? null : visit.appointmentId(),
            visit == null ? null : visit.sequence(),
            visit == null ? null : Timestamp.from(visit.startsAt()),
            visit == null ? null : visit.minutes(),
            visit == null ? null : visit.mode().name(),
            visit == null ? null : visit.telehealthLink(),
            request == null ? null : request.requestId(),
            request == null ? null : request.items().toArray(String[]::new),
            request == null ? null : request.dueOn(),
            state.name(),
            Timestamp.from(sendAt),
            Timestamp.from(now)
        };
    }

    static Message read(ResultSet row, int number) throws SQLException {
        return new Message(
                row.getObject("referral_id", UUID.class),
                notice(row),
                row.getLong("position"),
                MessageState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("code"),
                row.getTimestamp("changed_at").toInstant());
    }

    private static Notice notice(ResultSet row) throws SQLException {
        About about = About.valueOf(row.getString("happening"));
        return switch (about) {
            case BOOKED, MOVED, CANCELLED, MISSED -> new Notice.OfVisit(visit(row));
            case INFORMATION_REQUESTED, INFORMATION_REMINDER -> request(row, about);
            case LETTER_READY ->
                new Notice.OfLetter(row.getObject("message_id", UUID.class), row.getObject("referral_id", UUID.class));
            case REFERRAL_RECEIVED, REFERRAL_DECLINED ->
                new Notice.OfReferral(row.getObject("referral_id", UUID.class), about);
        };
    }

    private static AppointmentNotice visit(ResultSet row) throws SQLException {
        return new AppointmentNotice(
                row.getObject("message_id", UUID.class),
                Happening.valueOf(row.getString("happening")),
                row.getObject("appointment_id", UUID.class),
                row.getInt("sequence"),
                row.getTimestamp("starts_at").toInstant(),
                row.getObject("minutes", Integer.class),
                VisitMode.valueOf(row.getString("mode")),
                row.getString("telehealth_link"));
    }

    private static Notice.OfRequest request(ResultSet row, About about) throws SQLException {
        List<String> items = Arrays.asList((String[]) row.getArray("items").getArray());
        return new Notice.OfRequest(
                row.getObject("message_id", UUID.class),
                row.getObject("referral_id", UUID.class),
                row.getObject("request_id", UUID.class),
                Whom.valueOf(row.getString("recipient")),
                about,
                items,
                row.getObject("due_on", LocalDate.class));
    }
}

package org.painpath.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.intake.appointments.AppointmentNotice;
import org.painpath.intake.appointments.Happening;
import org.painpath.intake.appointments.VisitMode;

/** A message as the table has it. */
final class MessageRow {

    static final String INSERT = """
            insert into message (message_id, referral_id, happening, appointment_id, sequence, starts_at, minutes, mode,
                telehealth_link, state, attempts, next_try_at, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'DUE', 0, ?, ?)
            on conflict (message_id) do nothing""";

    private MessageRow() {}

    static @Nullable Object[] columns(UUID referralId, AppointmentNotice notice, Instant now) {
        return new @Nullable Object[] {
            notice.messageId(),
            referralId,
            notice.happening().name(),
            notice.appointmentId(),
            notice.sequence(),
            Timestamp.from(notice.startsAt()),
            notice.minutes(),
            notice.mode().name(),
            notice.telehealthLink(),
            Timestamp.from(now),
            Timestamp.from(now)
        };
    }

    static Message read(ResultSet row, int number) throws SQLException {
        var notice = new AppointmentNotice(
                row.getObject("message_id", UUID.class),
                Happening.valueOf(row.getString("happening")),
                row.getObject("appointment_id", UUID.class),
                row.getInt("sequence"),
                row.getTimestamp("starts_at").toInstant(),
                row.getObject("minutes", Integer.class),
                VisitMode.valueOf(row.getString("mode")),
                row.getString("telehealth_link"));
        return new Message(
                row.getObject("referral_id", UUID.class),
                notice,
                row.getLong("position"),
                MessageState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("code"),
                row.getTimestamp("changed_at").toInstant());
    }
}

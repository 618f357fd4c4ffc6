package org.painpath.evaluation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.evaluation.visit.Appointment.Status;
import org.painpath.evaluation.visit.AppointmentMode;
import org.painpath.evaluation.visit.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The visits of all evaluations, by the time at which they begin. */
@Repository
public class VisitCalendar {

    /**
     * @param minutes absent for a visit that was booked before lengths were kept
     * @param clinician user name, or {@code clinic} where nobody was named
     */
    public record Visit(
            UUID appointmentId,
            UUID referralId,
            Instant startsAt,
            @Nullable Integer minutes,
            AppointmentMode mode,
            String clinician,
            Status status) {}

    private final JdbcClient jdbc;

    public VisitCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that begin in the window, in its order. @param clinician absent for everybody's */
    public List<Visit> between(Span window, @Nullable String clinician, int limit) {
        return jdbc.sql("""
                select * from visit where starts_at >= :from and starts_at < :to
                    and (cast(:clinician as text) is null or clinician = :clinician)
                order by starts_at, appointment_id limit :limit""")
                .param("from", Timestamp.from(window.from()))
                .param("to", Timestamp.from(window.to()))
                .param("clinician", clinician)
                .param("limit", limit)
                .query(VisitCalendar::visit)
                .list();
    }

    private static Visit visit(ResultSet row, int number) throws SQLException {
        return new Visit(
                row.getObject("appointment_id", UUID.class),
                row.getObject("referral_id", UUID.class),
                row.getTimestamp("starts_at").toInstant(),
                row.getObject("minutes", Integer.class),
                AppointmentMode.valueOf(row.getString("mode")),
                row.getString("clinician"),
                Status.valueOf(row.getString("status")));
    }
}

package org.painpath.evaluation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.Json;
import org.painpath.evaluation.visit.Availability;
import org.painpath.evaluation.visit.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When clinicians see patients, and what of it is booked. */
@Repository
public class Availabilities {

    /** @param version counts changes, from 1 */
    public record Kept(String clinician, long version, Availability availability) {}

    private final JdbcClient jdbc;

    public Availabilities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Kept> of(String clinician) {
        return jdbc.sql("select clinician, version, hours from availability where clinician = ?")
                .param(clinician)
                .query(Availabilities::kept)
                .optional();
    }

    /** In the order of their user names. */
    public List<Kept> all() {
        return jdbc.sql("select clinician, version, hours from availability order by clinician")
                .query(Availabilities::kept)
                .list();
    }

    /** What is booked of a clinician's time and touches the window. */
    public List<Span> booked(String clinician, Span window) {
        return jdbc.sql("""
                select lower(during) as starts, upper(during) as ends from booked_slot
                where clinician = ? and during && tstzrange(?, ?)""")
                .params(clinician, Timestamp.from(window.from()), Timestamp.from(window.to()))
                .query((row, _) -> new Span(
                        row.getTimestamp("starts").toInstant(),
                        row.getTimestamp("ends").toInstant()))
                .list();
    }

    /**
     * Puts new hours in the place of the old ones; visits that are booked stay as they are.
     *
     * @param expected the version that the person saw; absent, the last one counts
     * @return what is kept now; empty when somebody else was faster
     */
    public Optional<Kept> put(
            String clinician, Availability availability, @Nullable Long expected, String by, Instant at) {
        return jdbc.sql("""
                insert into availability as known (clinician, version, hours, changed_by, changed_at)
                select :clinician, 1, cast(:hours as jsonb), :by, :at
                where cast(:expected as bigint) is null
                    or exists (select from availability where clinician = :clinician)
                on conflict (clinician) do update set version = known.version + 1, hours = excluded.hours,
                    changed_by = excluded.changed_by, changed_at = excluded.changed_at
                where cast(:expected as bigint) is null or known.version = cast(:expected as bigint)
                returning clinician, version, hours""")
                .param("clinician", clinician)
                .param("hours", Json.EVENTS.writeValueAsString(availability))
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("expected", expected)
                .query(Availabilities::kept)
                .optional();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getString("clinician"),
                row.getLong("version"),
                Json.EVENTS.readValue(row.getString("hours"), Availability.class));
    }
}

package org.painpath.prescriptionreview.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.painpath.prescriptionreview.registration.Registration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Registrations of prescribers and what became of them; rows are added, never changed. */
@Repository
public class Registrations {
    private static final String SELECT = """
            select r.*, c.taken_by as confirmed_by, v.taken_by as revoked_by from prescriber_registration r
            left join prescriber_registration_step c on c.registration_id = r.id and c.step = 'CONFIRMED'
            left join prescriber_registration_step v on v.registration_id = r.id and v.step = 'REVOKED'
            """;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    public Registrations(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    public List<Registration> of(String prescriber) {
        return client.sql(SELECT + "where r.prescriber = ? order by r.id")
                .param(prescriber)
                .query(Registrations::registration)
                .list();
    }

    /** Everybody's, those that were entered last first. */
    public List<Registration> all(int limit) {
        return client.sql(SELECT + "order by r.id desc limit ?")
                .param(limit)
                .query(Registrations::registration)
                .list();
    }

    /** Locked, so that two who decide at once decide one after the other. */
    public Optional<Registration> locked(String prescriber, UUID id) {
        return client.sql(SELECT + "where r.prescriber = ? and r.id = ? for update of r")
                .params(prescriber, id)
                .query(Registrations::registration)
                .optional();
    }

    public void enter(Registration entered, Instant at) {
        jdbc.update(
                """
                insert into prescriber_registration
                    (id, prescriber, dea_number, valid_from, valid_until, states, entered_by, entered_at,
                        practitioner_name, practitioner_address)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                entered.id(),
                entered.prescriber(),
                entered.deaNumber(),
                Date.valueOf(entered.validFrom()),
                Date.valueOf(entered.validUntil()),
                entered.states().toArray(String[]::new),
                entered.enteredBy(),
                Timestamp.from(at),
                entered.practitionerName(),
                entered.practitionerAddress());
    }

    public void confirm(UUID id, String by, Instant at) {
        step(id, "CONFIRMED", by, at);
    }

    public void revoke(UUID id, String by, Instant at) {
        step(id, "REVOKED", by, at);
    }

    private void step(UUID id, String step, String by, Instant at) {
        jdbc.update(
                "insert into prescriber_registration_step (registration_id, step, taken_by, taken_at) values (?, ?, ?, ?)",
                id,
                step,
                by,
                Timestamp.from(at));
    }

    private static Registration registration(ResultSet row, int number) throws SQLException {
        return new Registration(
                row.getObject("id", UUID.class),
                row.getString("prescriber"),
                row.getString("dea_number"),
                row.getDate("valid_from").toLocalDate(),
                row.getDate("valid_until").toLocalDate(),
                List.of((String[]) row.getArray("states").getArray()),
                row.getString("entered_by"),
                row.getString("confirmed_by"),
                row.getString("revoked_by"),
                row.getString("practitioner_name"),
                row.getString("practitioner_address"));
    }
}

package org.painpath.simulator.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Writes acceptances to intake's journal as intake itself does: head and row in one transaction, with their hashes. */
final class IntakeJournal implements AutoCloseable {
    static final String ACCEPTED = "painpath.intake.referral-accepted.v1";
    static final String DATA = """
            {"priority":"ROUTINE","ageYears":54,"sex":"FEMALE","conditions":[{"system":"http://hl7.org/fhir/sid/icd-10-cm",\
            "code":"G90.511"}],"medications":[],"uncodedMedications":0,"findings":[],"overrides":[],"acceptedBy":"bench"}""";

    /** No reader knows such a priority, so each of them parks the referral. */
    private static final String POISON = DATA.replace("ROUTINE", "NEVER");

    private static final String SCHEMA =
            "https://painpath.org/contracts/events/intake/referral-accepted.v1.schema.json";
    private static final String ACTOR = "bench";
    private static final byte[] NOTHING_BEFORE = new byte[0];

    private final Connection connection;
    private final PreparedStatement head;
    private final PreparedStatement row;

    IntakeJournal(ServiceDatabase intake) throws SQLException {
        this.connection = intake.connect();
        connection.setAutoCommit(false);
        this.head = connection.prepareStatement(
                "insert into journal_head (referral_id, sequence, published_sequence, hash) values (?, 1, 1, ?)");
        this.row = connection.prepareStatement("""
                insert into journal (referral_id, sequence, published_sequence, event_id, type, published, data,
                    data_schema, actor, occurred_at, previous_hash, hash)
                values (?, 1, 1, ?, ?, true, ?, ?, ?, ?, ?, ?)""");
    }

    /** One transaction. */
    void accept(List<UUID> referrals) throws SQLException {
        write(referrals, DATA);
    }

    /** An acceptance that nobody can take in. */
    void poison(UUID referral) throws SQLException {
        write(List.of(referral), POISON);
    }

    private void write(List<UUID> referrals, String data) throws SQLException {
        for (UUID referral : referrals) {
            add(referral, data);
        }
        head.executeBatch();
        row.executeBatch();
        connection.commit();
    }

    private void add(UUID referral, String data) throws SQLException {
        var id = Ids.next();
        var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        byte[] hash = RowHash.after(NOTHING_BEFORE, List.of(referral, 1, id, ACCEPTED, data, ACTOR, at));
        head.setObject(1, referral);
        head.setBytes(2, hash);
        head.addBatch();
        row.setObject(1, referral);
        row.setObject(2, id);
        row.setString(3, ACCEPTED);
        row.setString(4, data);
        row.setString(5, SCHEMA);
        row.setString(6, ACTOR);
        row.setTimestamp(7, Timestamp.from(at));
        row.setBytes(8, NOTHING_BEFORE);
        row.setBytes(9, hash);
        row.addBatch();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

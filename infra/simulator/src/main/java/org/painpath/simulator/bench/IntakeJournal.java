package org.painpath.simulator.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes published rows to intake's journal as intake itself does: head and row in one transaction, the hashes chained. */
final class IntakeJournal implements AutoCloseable {
    static final String ACCEPTED = "referral-accepted";
    static final String WITHDRAWN = "referral-withdrawn";

    private static final Map<String, String> DATA = Map.of(ACCEPTED, """
            {"priority":"ROUTINE","ageYears":54,"sex":"FEMALE","conditions":[{"system":"http://hl7.org/fhir/sid/icd-10-cm",\
            "code":"G90.511"}],"medications":[],"uncodedMedications":0,"findings":[],"overrides":[],"acceptedBy":"bench"}""", WITHDRAWN, """
            {"requestedBy":"CLINIC","reasonCode":"bench"}""");
    private static final String ACTOR = "bench";

    private final Connection connection;
    private final PreparedStatement head;
    private final PreparedStatement row;
    private final Map<UUID, byte[]> hashes = new HashMap<>();
    private final Map<UUID, Long> sequences = new HashMap<>();

    IntakeJournal(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        this.head = connection.prepareStatement("""
                insert into journal_head (referral_id, sequence, published_sequence, hash) values (?, ?, ?, ?)
                on conflict (referral_id) do update
                set sequence = excluded.sequence, published_sequence = excluded.published_sequence, hash = excluded.hash""");
        this.row = connection.prepareStatement("""
                insert into journal (referral_id, sequence, published_sequence, event_id, type, published, data,
                    data_schema, actor, occurred_at, previous_hash, hash)
                values (?, ?, ?, ?, ?, true, ?, ?, ?, ?, ?, ?)""");
    }

    /** One transaction. */
    void append(List<UUID> referrals, String fact) throws SQLException {
        for (UUID referral : referrals) {
            add(referral, "painpath.intake.%s.v1".formatted(fact), DATA.getOrDefault(fact, "{}"));
        }
        head.executeBatch();
        row.executeBatch();
        connection.commit();
    }

    private void add(UUID referral, String type, String data) throws SQLException {
        var id = UUID.randomUUID();
        var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        long sequence = sequences.merge(referral, 1L, Long::sum);
        byte[] previous = hashes.getOrDefault(referral, new byte[0]);
        byte[] hash = hash(previous, List.of(referral, sequence, id, type, data, ACTOR, at));
        hashes.put(referral, hash);
        addHead(referral, sequence, hash);
        addRow(referral, sequence, id, type, data, at, previous, hash);
    }

    private void addHead(UUID referral, long sequence, byte[] hash) throws SQLException {
        head.setObject(1, referral);
        head.setLong(2, sequence);
        head.setLong(3, sequence);
        head.setBytes(4, hash);
        head.addBatch();
    }

    private void addRow(
            UUID referral, long sequence, UUID id, String type, String data, Instant at, byte[] previous, byte[] hash)
            throws SQLException {
        row.setObject(1, referral);
        row.setLong(2, sequence);
        row.setLong(3, sequence);
        row.setObject(4, id);
        row.setString(5, type);
        row.setString(6, data);
        row.setString(7, "https://painpath.org/contracts/events/intake/%s.schema.json".formatted(type.substring(16)));
        row.setString(8, ACTOR);
        row.setTimestamp(9, Timestamp.from(at));
        row.setBytes(10, previous);
        row.setBytes(11, hash);
        row.addBatch();
    }

    @Override
    public void close() throws SQLException {
        head.close();
        row.close();
    }

    private static byte[] hash(byte[] previous, List<Object> fields) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            for (Object field : fields) {
                byte[] bytes = field.toString().getBytes(UTF_8);
                digest.update((bytes.length + ":").getBytes(UTF_8));
                digest.update(bytes);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

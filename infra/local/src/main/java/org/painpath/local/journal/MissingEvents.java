package org.painpath.local.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.painpath.local.backbone.Addresses;
import org.painpath.local.backbone.Topics;

/**
 * Compares a journal with its topic and names exactly what is missing. The journal is read first; then it waits until
 * the slot is confirmed up to that moment, so that an event that is only late is never taken for a missing one; then
 * the topic is read. Events older than the topic keeps them are not expected there.
 */
public final class MissingEvents {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration MARGIN = Duration.ofHours(1);
    private static final int ROWS_AT_ONCE = 5_000;
    private static final String EXPECTED =
            "select referral_id, published_sequence from journal where published and recorded_at > ?";

    private final JournalDatabase database;
    private final TopicEvents topic;
    private final Duration retention;

    public MissingEvents(Path root, Addresses addresses, String service) {
        var topics = Topics.read(root);
        this.database = new JournalDatabase(root, addresses, service);
        this.topic = new TopicEvents(new WholeTopic(addresses.kafka(), topics.writtenBy(service)));
        this.retention = topics.retention();
    }

    /**
     * What is in the journal and not on the topic, sorted by referral.
     *
     * @throws IOException if the connector does not catch up: nobody can tell what is missing and what is late
     */
    public List<Stretch> find() throws IOException, SQLException, InterruptedException {
        try (var connection = database.connect()) {
            var expected = expected(connection);
            if (expected.isEmpty()) {
                return List.of();
            }
            awaitConfirmed(connection, endOfLog(connection));
            topic.read(expected::remove);
            return expected.stretches();
        }
    }

    private Sequences expected(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        var expected = new Sequences();
        try (var query = connection.prepareStatement(EXPECTED)) {
            query.setFetchSize(ROWS_AT_ONCE);
            query.setTimestamp(1, Timestamp.from(Instant.now().minus(retention).plus(MARGIN)));
            var rows = query.executeQuery();
            while (rows.next()) {
                expected.add(rows.getObject(1, UUID.class), rows.getInt(2));
            }
        }
        connection.rollback();
        connection.setAutoCommit(true);
        return expected;
    }

    private Lsn endOfLog(Connection connection) throws SQLException {
        try (var query = connection.createStatement()) {
            var row = query.executeQuery("select pg_current_wal_lsn() - '0/0'::pg_lsn");
            row.next();
            return new Lsn(row.getLong(1));
        }
    }

    /** A canary after it gives the connector something to confirm when nobody else writes. */
    private void awaitConfirmed(Connection connection, Lsn end) throws IOException, SQLException, InterruptedException {
        sendCanary(connection);
        var deadline = Deadline.in(PATIENCE);
        while (!isConfirmed(connection, end)) {
            if (!deadline.ahead()) {
                throw new IOException("The connector of " + database.service()
                        + " does not catch up with the journal, so what is late cannot be told from what is missing."
                        + " See ./painpath status");
            }
            Thread.sleep(200);
        }
    }

    private boolean isConfirmed(Connection connection, Lsn end) throws SQLException {
        return ReplicationSlot.read(connection, database.slot())
                .filter(slot -> !end.isAfter(slot.confirmed()))
                .isPresent();
    }

    private void sendCanary(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement(
                        "insert into canary (id, service, sent_at) values (gen_random_uuid(), ?, clock_timestamp())");
                var delete = connection.createStatement()) {
            insert.setString(1, database.service());
            insert.executeUpdate();
            delete.executeUpdate("delete from canary");
        }
        connection.commit();
        connection.setAutoCommit(true);
    }
}

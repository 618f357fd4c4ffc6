package org.painpath.simulator.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;

/**
 * What PostgreSQL, Debezium and Kafka reach when nobody acts: rows of tracker's republication, deleted in the transaction
 * that inserts them as the service itself does, until all are on the topic. Intake alone reads it: they are first events of
 * referrals that it has heard of, so it skips them as repetitions.
 */
final class BareJournal {
    private static final String TOPIC = "painpath.referrals";
    private static final int PER_COMMIT = 100;
    private static final long LONGEST_NANOS = 120_000_000_000L;
    private static final long LOOK_MILLIS = 10;
    private static final String INSERT = """
            insert into republication (referral_id, sequence, published_sequence, event_id, type, published, data,
                data_schema, actor, occurred_at, recorded_at, previous_hash, hash)
            select coalesce(known.ids[1 + number % cardinality(known.ids)], gen_random_uuid()), 1, 1, gen_random_uuid(),
                'painpath.tracker.referral-late.v1', true, ?,
                'https://painpath.org/contracts/events/tracker/referral-late.v1.schema.json', 'bench', now(), now(), '',
                sha256('bench')
            from generate_series(1, ?) number, (select array_agg(referral_id) as ids from (
                select referral_id from journal_head where published_sequence > 0 limit 1000) some) known
            returning ctid::text""";

    private final ServiceDatabase tracker;
    private final BenchTopics topics;
    private final Narration narration;

    BareJournal(String postgres, BenchTopics topics, Narration narration) {
        this.tracker = new ServiceDatabase(postgres, "tracker");
        this.topics = topics;
        this.narration = narration;
    }

    /**
     * @param rows that were on the topic when the time was over
     * @param rowsPerSecond from before the first commit until the last row was on the topic
     */
    record Result(long rows, double writtenPerSecond, double rowsPerSecond) {}

    Result measure(int rows) throws SQLException, ExecutionException, InterruptedException {
        long before = topics.records(TOPIC);
        long start = System.nanoTime();
        try (var bar = narration.bar("%d rows to a topic on which nobody acts".formatted(rows), rows)) {
            write(rows);
            double writing = (System.nanoTime() - start) / 1e9;
            long arrived = topics.records(TOPIC) - before;
            while (arrived < rows && System.nanoTime() - start < LONGEST_NANOS) {
                bar.at(arrived);
                Thread.sleep(LOOK_MILLIS);
                arrived = topics.records(TOPIC) - before;
            }
            bar.at(arrived);
            return new Result(arrived, rows / writing, arrived / ((System.nanoTime() - start) / 1e9));
        }
    }

    private void write(int rows) throws SQLException {
        try (var connection = tracker.connect()) {
            connection.setAutoCommit(false);
            for (int written = 0; written < rows; written += PER_COMMIT) {
                passThrough(connection, Math.min(PER_COMMIT, rows - written));
                connection.commit();
            }
        }
    }

    private static void passThrough(Connection connection, int rows) throws SQLException {
        try (var insert = connection.prepareStatement(
                        "with added as (" + INSERT + ") select array_agg(ctid) from added");
                var delete =
                        connection.prepareStatement("delete from republication where ctid = any(cast(? as tid[]))")) {
            insert.setString(1, IntakeJournal.DATA);
            insert.setInt(2, rows);
            try (var added = insert.executeQuery()) {
                added.next();
                delete.setArray(1, connection.createArrayOf("text", (Object[])
                        added.getArray(1).getArray()));
            }
            delete.executeUpdate();
        }
    }
}

package org.painpath.simulator.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** What PostgreSQL alone reaches: one row a transaction, each flushed to disk, in a table that nobody publishes. */
final class BareInserts {
    private final ServiceDatabase database;
    private final Narration narration;

    BareInserts(String postgres, Narration narration) {
        this.database = new ServiceDatabase(postgres, "intake");
        this.narration = narration;
    }

    /** Commits a second. */
    double measure(int connections, Duration length) throws SQLException, InterruptedException {
        run("create table bench_insert (like journal including defaults including indexes)");
        try (var bar = narration.bar("single inserts on %d connections".formatted(connections), length.toSeconds());
                var threads = Executors.newFixedThreadPool(connections)) {
            long start = System.nanoTime();
            Callable<Long> insertion = () -> insert(start, length, bar);
            var committed = threads.invokeAll(
                    Stream.generate(() -> insertion).limit(connections).toList());
            double seconds = (System.nanoTime() - start) / 1e9;
            return committed.stream().mapToLong(Future::resultNow).sum() / seconds;
        } finally {
            run("drop table bench_insert");
        }
    }

    private long insert(long start, Duration length, ProgressBar bar) throws SQLException {
        var sql = """
                insert into bench_insert (referral_id, sequence, published_sequence, event_id, type, published, data,
                    data_schema, actor, occurred_at, previous_hash, hash)
                values (gen_random_uuid(), 1, 1, gen_random_uuid(), ?, true, ?, '', 'bench', now(), '', sha256('bench'))""";
        try (var connection = database.connect();
                var row = connection.prepareStatement(sql)) {
            row.setString(1, IntakeJournal.ACCEPTED);
            row.setString(2, IntakeJournal.DATA);
            long rows = 0;
            for (; System.nanoTime() - start < length.toNanos(); rows++) {
                row.executeUpdate();
                bar.at((System.nanoTime() - start) / 1_000_000_000);
            }
            return rows;
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

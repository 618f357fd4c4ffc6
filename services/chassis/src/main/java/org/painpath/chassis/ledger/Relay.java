package org.painpath.chassis.ledger;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far Debezium has carried this journal, so that an event that is late is not taken for one that is lost. Marks pair
 * an instant with the end of the server's log; once the slot has confirmed a mark, whatever was committed before it is
 * on the topic or never will be.
 */
final class Relay {
    private static final int MARKS = 2_000;

    /** When a journal row became visible; without the server's commit times, when it was written. */
    static final String COMMITTED_AT = """
            case when current_setting('track_commit_timestamp') = 'on'
                then coalesce(pg_xact_commit_timestamp(entry.xmin), entry.recorded_at) else entry.recorded_at end""";

    private record Mark(Instant at, long end) {}

    private record Slot(long confirmed, boolean commitTimes) {}

    private final JdbcClient client;
    private final String slot;
    private final Duration grace;
    private final Deque<Mark> marks = new ArrayDeque<>();
    private @Nullable Instant passed;

    Relay(JdbcClient client, String slot, Duration grace) {
        this.client = client;
        this.slot = slot;
        this.grace = grace;
    }

    /** Where the log ends now. While the connector is away the oldest marks make room. */
    synchronized void mark() {
        var mark = client.sql("select clock_timestamp() as at, pg_current_wal_insert_lsn() - '0/0' as log_end")
                .query((row, _) -> new Mark(row.getTimestamp("at").toInstant(), row.getLong("log_end")))
                .single();
        if (marks.size() == MARKS) {
            marks.removeFirst();
        }
        marks.addLast(mark);
    }

    /** What was committed before this instant is on the topic or lost; absent while that cannot be told. */
    synchronized @Nullable Instant relayedBefore() {
        var found = client.sql("""
                select confirmed_flush_lsn - '0/0' as confirmed,
                    current_setting('track_commit_timestamp') = 'on' as commit_times
                from pg_replication_slots where slot_name = ? and database = current_database()""")
                .param(slot)
                .query((row, _) -> new Slot(row.getLong("confirmed"), row.getBoolean("commit_times")))
                .optional();
        if (found.isEmpty()) {
            return withoutSlot();
        }
        while (!marks.isEmpty() && marks.getFirst().end() <= found.get().confirmed()) {
            passed = marks.removeFirst().at();
        }
        return passed == null || found.get().commitTimes() ? passed : passed.minus(grace);
    }

    /** Nothing keeps the log for the connector: what is not on the topic by now will not come. */
    private Instant withoutSlot() {
        var now = client.sql("select clock_timestamp()").query(Timestamp.class).single();
        return now.toInstant().minus(grace);
    }
}

package org.painpath.local.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.painpath.local.backbone.Addresses;
import org.painpath.local.journal.Observation.Remembered;

/** The gaps of a service's journal, and what its watch knew last: kept in the service's own database. */
public final class JournalGaps {
    private final JournalDatabase database;

    public JournalGaps(Path root, Addresses addresses, String service) {
        this(new JournalDatabase(root, addresses, service));
    }

    JournalGaps(JournalDatabase database) {
        this.database = database;
    }

    /** Those that are not mended, the oldest first. */
    public List<JournalGap> open() throws SQLException {
        try (var connection = database.connect();
                var query =
                        connection.prepareStatement("select * from journal_gap where closed_at is null order by id")) {
            var rows = query.executeQuery();
            var gaps = new ArrayList<JournalGap>();
            while (rows.next()) {
                gaps.add(gap(rows));
            }
            return gaps;
        }
    }

    /** False when a gap of the slot, or of the topic, was noticed at this very place before. */
    boolean notice(GapCause cause, Optional<StoredOffset> offset, Optional<ReplicationSlot> slot) throws SQLException {
        var from = offset.map(read -> read.lsn().toString()).orElse(null);
        var to = slot.map(found -> found.confirmed().toString()).orElse(null);
        return run(
                        """
                        insert into journal_gap (cause, from_lsn, from_at, to_lsn) select ?, ?, ?, ?
                         where not exists (select from journal_gap where closed_at is null
                            and split_part(cause, '_', 1) = split_part(?, '_', 1)
                            and from_lsn is not distinct from ? and to_lsn is not distinct from ?)""",
                        cause.name(),
                        from,
                        offset.map(read -> Timestamp.from(read.at())).orElse(null),
                        to,
                        cause.name(),
                        from,
                        to)
                == 1;
    }

    void counted(JournalGap gap, long missing) throws SQLException {
        run("update journal_gap set missing = ? where id = ?", missing, gap.id());
    }

    /** Nothing is missing any longer. */
    public void close() throws SQLException {
        run("update journal_gap set missing = coalesce(missing, 0), closed_at = clock_timestamp()"
                + " where closed_at is null");
    }

    Remembered remembered() throws SQLException {
        try (var connection = database.connect();
                var query = connection.prepareStatement("select topic_id, slot_transactions from journal_watch")) {
            var row = query.executeQuery();
            return row.next()
                    ? new Remembered(Optional.ofNullable(row.getString(1)), row.getLong(2))
                    : Remembered.NOTHING;
        }
    }

    void remember(Remembered seen) throws SQLException {
        run("""
                insert into journal_watch (topic_id, slot_transactions) values (?, ?)
                on conflict (only_row) do update set topic_id = excluded.topic_id,
                    slot_transactions = excluded.slot_transactions, noted_at = clock_timestamp()""", seen.topicId().orElse(null), seen.slotTransactions());
    }

    private int run(String sql, @Nullable Object... values) throws SQLException {
        try (Connection connection = database.connect();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    private JournalGap gap(ResultSet row) throws SQLException {
        return new JournalGap(
                row.getLong("id"),
                database.service(),
                GapCause.valueOf(row.getString("cause")),
                Optional.ofNullable(row.getString("from_lsn")),
                instant(row, "from_at"),
                Optional.ofNullable(row.getString("to_lsn")),
                instant(row, "noticed_at").orElseThrow(),
                Optional.ofNullable(row.getObject("missing", Long.class)));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}

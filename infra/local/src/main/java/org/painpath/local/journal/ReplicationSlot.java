package org.painpath.local.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The journal's replication slot as the server tells of it.
 *
 * @param active somebody reads it
 * @param lost the server has thrown away log that it needed
 * @param confirmed up to where its reader has everything in Kafka
 * @param retainedBytes how much log it holds back
 * @param limitBytes how much it may hold back before it is lost
 * @param transactions decoded so far; a slot made anew counts from 0
 */
record ReplicationSlot(
        boolean active, boolean lost, Lsn confirmed, long retainedBytes, long limitBytes, long transactions) {
    private static final String QUERY = """
            select active, wal_status = 'lost' as lost, coalesce(confirmed_flush_lsn - '0/0'::pg_lsn, 0) as confirmed,
                   greatest(0, coalesce(pg_current_wal_lsn() - restart_lsn, 0)) as retained,
                   pg_size_bytes(current_setting('max_slot_wal_keep_size')) as keep,
                   coalesce((select total_txns from pg_stat_replication_slots stats
                              where stats.slot_name = slots.slot_name), 0) as transactions
              from pg_replication_slots slots where slot_name = ?
            """;

    /** Empty when there is no such slot. */
    static Optional<ReplicationSlot> read(Connection connection, String name) throws SQLException {
        try (var query = connection.prepareStatement(QUERY)) {
            query.setString(1, name);
            var row = query.executeQuery();
            return row.next() ? Optional.of(slot(row)) : Optional.empty();
        }
    }

    /** How near it is to being lost, 100 being lost. */
    int percentOfLimit() {
        return limitBytes <= 0 ? 0 : (int) Math.min(100, retainedBytes * 100 / limitBytes);
    }

    private static ReplicationSlot slot(ResultSet row) throws SQLException {
        return new ReplicationSlot(
                row.getBoolean("active"),
                row.getBoolean("lost"),
                new Lsn(row.getLong("confirmed")),
                row.getLong("retained"),
                row.getLong("keep"),
                row.getLong("transactions"));
    }
}

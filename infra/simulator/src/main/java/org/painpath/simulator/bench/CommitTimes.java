package org.painpath.simulator.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** When a service's journal rows were committed, as PostgreSQL itself noted it ({@code track_commit_timestamp}). */
record CommitTimes(ServiceDatabase database, String type) {
    /** Longer lists make the query slow. */
    private static final int SLICE = 5_000;

    /** The commit time of the row of this type for each referral that has one. */
    Map<UUID, Instant> of(List<UUID> referrals) throws SQLException {
        var times = new HashMap<UUID, Instant>();
        try (var connection = database.connect()) {
            for (int from = 0; from < referrals.size(); from += SLICE) {
                read(connection, referrals.subList(from, Math.min(from + SLICE, referrals.size())), times);
            }
        }
        return times;
    }

    private void read(Connection connection, List<UUID> referrals, Map<UUID, Instant> times) throws SQLException {
        var sql = """
                select referral_id, pg_xact_commit_timestamp(xmin) as committed from journal
                where type = ? and referral_id = any(cast(? as uuid[]))""";
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, type);
            query.setArray(2, connection.createArrayOf("text", referrals.toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    times.put(
                            rows.getObject("referral_id", UUID.class),
                            rows.getTimestamp("committed").toInstant());
                }
            }
        }
    }
}

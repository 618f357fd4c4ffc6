package org.painpath.simulator.bench;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** When a service's journal rows were committed, as PostgreSQL itself noted it ({@code track_commit_timestamp}). */
record CommitTimes(String url, String user) {

    /** The commit time of the row of this type for each referral that has one. */
    Map<UUID, Instant> of(String type, List<UUID> referrals) {
        var sql = """
                select referral_id, pg_xact_commit_timestamp(xmin) as committed from journal
                where type = ? and referral_id = any(cast(? as uuid[]))""";
        try (var connection = DriverManager.getConnection(url, user, user + "-demo");
                var query = connection.prepareStatement(sql)) {
            query.setString(1, type);
            query.setArray(2, connection.createArrayOf("text", referrals.toArray()));
            var times = new HashMap<UUID, Instant>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    times.put(
                            rows.getObject("referral_id", UUID.class),
                            rows.getTimestamp("committed").toInstant());
                }
            }
            return times;
        } catch (SQLException e) {
            throw new IllegalStateException("the journal of " + user + " could not be read: " + e.getMessage(), e);
        }
    }
}

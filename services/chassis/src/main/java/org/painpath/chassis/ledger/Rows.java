package org.painpath.chassis.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Between SQL and the forms of the ledger. */
final class Rows {
    private Rows() {}

    static String[] array(Collection<UUID> referrals) {
        return referrals.stream().map(UUID::toString).toArray(String[]::new);
    }

    static UUID referral(ResultSet row, int number) throws SQLException {
        return row.getObject("referral_id", UUID.class);
    }

    static Bucket bucket(ResultSet row, int number) throws SQLException {
        return new Bucket(row.getInt("bucket"), row.getLong("referrals"), row.getLong("digest"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}

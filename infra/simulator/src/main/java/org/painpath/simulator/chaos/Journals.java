package org.painpath.simulator.chaos;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.painpath.simulator.chaos.Observed.Cursor;
import org.painpath.simulator.chaos.Observed.Parked;
import org.painpath.simulator.chaos.Observed.Row;

/** Reads the services' journals and cursors, each as the service's own role, and only what concerns the run's referrals. */
record Journals(String postgres) {
    private static final Pattern FACT = Pattern.compile("painpath\\.[a-z-]+\\.([a-z-]+)\\.v\\d+");
    private static final String SOURCE_PREFIX = "/painpath/";

    @FunctionalInterface
    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The referral that intake holds under each sender's number; HL7 v2 adds the sender's name to it. */
    Map<String, UUID> receipts(Collection<String> senders) throws SQLException {
        var receipts = new HashMap<String, UUID>();
        query("intake", """
                select split_part(value, '^', 1) as sender, referral_id from originating_id
                where split_part(value, '^', 1) = any(cast(? as text[]))""", senders, row -> receipts.put(row.getString("sender"), id(row, "referral_id")));
        return receipts;
    }

    List<Row> rows(String service, Collection<UUID> referrals) throws SQLException {
        return query(
                service,
                """
                select referral_id, sequence, published_sequence, event_id, type from journal
                where referral_id = any(cast(? as uuid[])) order by referral_id, sequence""",
                referrals,
                row -> new Row(
                        service,
                        id(row, "referral_id"),
                        row.getLong("sequence"),
                        row.getObject("published_sequence", Long.class),
                        id(row, "event_id"),
                        fact(row.getString("type"))));
    }

    List<Cursor> cursors(String reader, Collection<UUID> referrals) throws SQLException {
        return query(
                reader,
                "select source, referral_id, sequence from delivery_cursor where referral_id = any(cast(? as uuid[]))",
                referrals,
                row -> new Cursor(reader, source(row), id(row, "referral_id"), row.getLong("sequence")));
    }

    List<Parked> parked(String reader, Collection<UUID> referrals) throws SQLException {
        return query(
                reader,
                """
                select source, referral_id, sequence, reason_code from parked_event
                where released_at is null and referral_id = any(cast(? as uuid[]))""",
                referrals,
                row -> new Parked(
                        reader,
                        source(row),
                        id(row, "referral_id"),
                        row.getLong("sequence"),
                        row.getString("reason_code")));
    }

    private <T> List<T> query(String service, String sql, Collection<?> about, Reading<T> reading) throws SQLException {
        try (var connection = connect(service.replace('-', '_'));
                var query = connection.prepareStatement(sql)) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "text", about.stream().map(Object::toString).toArray()));
            var found = new ArrayList<T>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.read(rows));
                }
            }
            return found;
        }
    }

    private Connection connect(String role) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://%s/%s".formatted(postgres, role), role, role + "-demo");
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static String source(ResultSet row) throws SQLException {
        return row.getString("source").substring(SOURCE_PREFIX.length());
    }

    private static String fact(String type) {
        var matcher = FACT.matcher(type);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("No type of ours: " + type);
        }
        return matcher.group(1);
    }
}

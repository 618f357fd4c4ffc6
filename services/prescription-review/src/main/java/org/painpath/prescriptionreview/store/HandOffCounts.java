package org.painpath.prescriptionreview.store;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.painpath.prescriptionreview.handoff.HandOffState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many messages to the pharmacy are where, and how long the worst of them have waited. */
@Repository
public class HandOffCounts {

    /**
     * @param oldestUnknown how long nobody has known of the oldest such message
     * @param oldestWithdrawal how long the oldest prescription that was taken away has waited until the pharmacy knows
     */
    public record Counts(Map<HandOffState, Long> byState, Duration oldestUnknown, Duration oldestWithdrawal) {
        public static final Counts NONE = new Counts(Map.of(), Duration.ZERO, Duration.ZERO);
    }

    private final JdbcClient client;

    HandOffCounts(JdbcClient client) {
        this.client = client;
    }

    public Counts at(Instant now) {
        var counts = new EnumMap<HandOffState, Long>(HandOffState.class);
        client.sql("select state, count(*) as messages from pharmacy_message group by state")
                .query(row -> {
                    counts.put(HandOffState.valueOf(row.getString("state")), row.getLong("messages"));
                });
        return new Counts(
                counts,
                since("changed_at", "state = 'UNKNOWN'", now),
                since("written_at", "state not in ('SENT', 'CALLED_OFF') and kind in ('PAUSE', 'HOLD', 'STOP')", now));
    }

    private Duration since(String column, String which, Instant now) {
        return client.sql("select coalesce(min(%s), :now) from pharmacy_message where %s".formatted(column, which))
                .param("now", Timestamp.from(now))
                .query((row, _) -> Duration.between(row.getTimestamp(1).toInstant(), now))
                .single();
    }
}

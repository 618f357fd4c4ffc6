package org.painpath.chassis.delivery;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Until when each source has been taken in. A source sends a canary the way of its events every few seconds; where this service's
 * deliveries read the canaries too ({@code painpath.feeds}), a late one means that events may be late as well.
 */
public class Feeds {
    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    public Feeds(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    /** When the newest canary of each source was sent; a source of which none has come is not in it. */
    public Map<String, Instant> takenInUntil() {
        Map<String, Instant> until = new HashMap<>();
        client.sql("select source, sent_at from delivery_feed").query(row -> {
            until.put(row.getString("source"), row.getTimestamp("sent_at").toInstant());
        });
        return until;
    }

    /** Sources of which an event about this referral waits for a person. */
    public Set<String> parkedFor(UUID referral) {
        return client
                .sql("select distinct source from parked_event where referral_id = ? and released_at is null")
                .param(referral)
                .query(String.class)
                .list()
                .stream()
                .map(source -> source.substring(source.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
    }

    void came(Map<String, Instant> sentAt) {
        jdbc.batchUpdate(
                """
                insert into delivery_feed as known (source, sent_at) values (?, ?)
                on conflict (source) do update set sent_at = excluded.sent_at where known.sent_at < excluded.sent_at""",
                sentAt.entrySet().stream()
                        .map(feed -> new Object[] {feed.getKey(), Timestamp.from(feed.getValue())})
                        .toList());
    }
}

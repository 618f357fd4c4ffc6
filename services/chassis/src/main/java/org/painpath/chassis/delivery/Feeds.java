package org.painpath.chassis.delivery;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Until when each source has been taken in. A source sends a canary the way of its events every few seconds; where this service's
 * deliveries read the canaries too ({@code painpath.feeds}), a late one means that events may be late as well. A canary counts no
 * further than what waits unread on the source's own topic, and not at all where it comes from a clock that is ahead of ours.
 */
public class Feeds {
    /** So much may two clocks differ, before a canary from the future is no sign of life. */
    static final Duration AHEAD = Duration.ofSeconds(10);

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final @Nullable Backlog backlog;
    private final Clock clock;

    /** @param backlog absent where no feed is read */
    Feeds(JdbcTemplate jdbc, @Nullable Backlog backlog, Clock clock) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
        this.backlog = backlog;
        this.clock = clock;
    }

    /**
     * By source, when the newest canary was sent, or an earlier time since when something on its topic has waited; a source of
     * which neither is known is not in it.
     */
    public Map<String, Instant> takenInUntil() {
        var canaries = canaries();
        if (backlog == null) {
            return canaries;
        }
        Map<String, Instant> until = new HashMap<>();
        backlog.takenInUntil().forEach((source, read) -> {
            var canary = canaries.get(source);
            if (canary != null) {
                until.put(source, canary.isBefore(read) ? canary : read);
            }
        });
        return until;
    }

    private Map<String, Instant> canaries() {
        Map<String, Instant> sentAt = new HashMap<>();
        client.sql("select source, sent_at from delivery_feed").query(row -> {
            sentAt.put(row.getString("source"), row.getTimestamp("sent_at").toInstant());
        });
        return sentAt;
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

    /** One that was kept from a clock that was ahead gives way to any other. */
    void came(Map<String, Instant> sentAt) {
        var latest = clock.instant().plus(AHEAD);
        jdbc.batchUpdate(
                """
                insert into delivery_feed as known (source, sent_at) values (?, ?)
                on conflict (source) do update set sent_at = excluded.sent_at
                    where known.sent_at < excluded.sent_at or known.sent_at > ?""",
                sentAt.entrySet().stream()
                        .filter(feed -> !feed.getValue().isAfter(latest))
                        .map(feed ->
                                new Object[] {feed.getKey(), Timestamp.from(feed.getValue()), Timestamp.from(latest)})
                        .toList());
    }
}

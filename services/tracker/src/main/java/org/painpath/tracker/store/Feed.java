package org.painpath.tracker.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.painpath.chassis.journal.Snapshot;
import org.painpath.tracker.events.TrackerEventTypes;
import org.painpath.tracker.lifecycle.Lifecycle;
import org.painpath.tracker.lifecycle.StepNoted;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The published journal rows in the order in which they were committed, and for the clinic's own readers what else changes a
 * worklist: who has a referral in hand, and what is kept back. The positions are given under a lock that is held
 * until the commit, so a reader that has seen a position has seen every earlier one: none can appear behind it.
 */
public final class Feed {
    private static final long LOCK = 0x7061696e_66656564L;

    /** Types that the clinic alone hears of. */
    private static final String INSIDE = TrackerEventTypes.TYPES.all().stream()
            .filter(type -> !type.published() && type.form() != StepNoted.class)
            .map(type -> "'" + type.name() + "'")
            .collect(Collectors.joining(", "));

    /** @param data the event's JSON, as it goes over the wire */
    public record Item(long position, UUID eventId, UUID referralId, String type, Instant occurredAt, String data) {}

    private final JdbcClient client;

    private final Bell bell = new Bell();

    public Feed(JdbcTemplate jdbc) {
        this.client = JdbcClient.create(jdbc);
    }

    /** Rings when there is more to read. */
    public Bell bell() {
        return bell;
    }

    public void append(List<Snapshot<Lifecycle>> changed) {
        client.sql("select pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((_, _) -> true)
                .single();
        client.sql("""
                        insert into feed (referral_id, sequence, inside)
                        select j.referral_id, j.sequence, not j.published from journal j
                        where j.referral_id = any(cast(? as uuid[])) and (j.published or j.type in (%s))
                          and j.sequence > coalesce((select max(f.sequence) from feed f where f.referral_id = j.referral_id), 0)
                        order by j.event_id""".formatted(INSIDE))
                .param(changed.stream()
                        .map(snapshot -> snapshot.referralId().toString())
                        .toArray(String[]::new))
                .update();
        bell.ringAfterCommit();
    }

    /** @param inside whether the reader is of the clinic */
    public List<Item> after(long position, int limit, boolean inside) {
        return client.sql("""
                        select f.position, j.event_id, j.referral_id, j.type, j.occurred_at, j.data
                        from feed f join journal j using (referral_id, sequence)
                        where f.position > ? and (? or not f.inside) order by f.position limit ?""")
                .param(position)
                .param(inside)
                .param(limit)
                .query((row, _) -> new Item(
                        row.getLong("position"),
                        row.getObject("event_id", UUID.class),
                        row.getObject("referral_id", UUID.class),
                        row.getString("type"),
                        row.getTimestamp("occurred_at").toInstant(),
                        row.getString("data")))
                .list();
    }

    /** Where the feed ends now for everybody: from here on only what is new. */
    public long end() {
        return client.sql("select position from feed where not inside order by position desc limit 1")
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}

package org.painpath.chassis.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.painpath.chassis.Ids;
import org.painpath.chassis.delivery.InboundEvent.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows behind delivery: how far each stream has been taken in, and which events wait. */
final class Inbox {
    private final JdbcClient client;
    private final JdbcTemplate jdbc;
    private final Ids ids;

    Inbox(JdbcTemplate jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
        this.ids = ids;
    }

    /**
     * Where the streams of some referrals stand.
     *
     * @param cursors the last sequence that was taken in
     * @param waiting the first sequence that waits
     */
    record Positions(Map<Stream, Long> cursors, Map<Stream, Long> waiting) {}

    Positions positions(Collection<UUID> referrals) {
        var positions = new Positions(new HashMap<>(), new HashMap<>());
        var ids = array(referrals);
        client.sql("""
                select source, referral_id, sequence, false as waits from delivery_cursor
                where referral_id = any(cast(? as uuid[]))
                union all
                select source, referral_id, min(sequence), true from parked_event
                where released_at is null and referral_id = any(cast(? as uuid[])) group by source, referral_id""").params(ids, ids).query(row -> {
            var known = row.getBoolean("waits") ? positions.waiting() : positions.cursors();
            known.put(stream(row), row.getLong("sequence"));
        });
        return positions;
    }

    /** Cursors only ever go forward: an instance that lost its partition may still come with an older one. */
    void moveCursors(Map<Stream, Long> cursors) {
        jdbc.batchUpdate(
                """
                insert into delivery_cursor as known (source, referral_id, sequence) values (?, ?, ?)
                on conflict (referral_id, source) do update set sequence = excluded.sequence
                where known.sequence < excluded.sequence""",
                cursors.entrySet().stream()
                        .map(cursor -> new Object[] {
                            cursor.getKey().source(), cursor.getKey().referralId(), cursor.getValue()
                        })
                        .toList());
    }

    void park(InboundEvent event, Verdict.Park why) {
        jdbc.update(
                """
                insert into parked_event (id, source, referral_id, sequence, event_id, type, data, occurred_at,
                    traceparent, reason_code, reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing""",
                ids.next(),
                event.source(),
                event.referralId(),
                event.sequence(),
                event.id(),
                event.type(),
                event.data(),
                Timestamp.from(event.occurredAt()),
                event.traceparent(),
                why.code(),
                why.words());
    }

    /** Streams in which an event waits that was taken in already, or whose next event waits only for one before it. */
    List<Stream> waitingForNothing(int limit) {
        return client.sql("""
                select parked.source, parked.referral_id from parked_event parked
                left join delivery_cursor taken using (referral_id, source)
                where parked.released_at is null and (parked.sequence <= taken.sequence
                  or parked.reason_code in ('gap', 'behind') and parked.sequence = coalesce(taken.sequence, 0) + 1)
                order by parked.id limit ?""").param(limit).query((row, _) -> stream(row)).list();
    }

    List<InboundEvent> waitingIn(Stream stream) {
        return client.sql("""
                select * from parked_event where source = ? and referral_id = ? and released_at is null
                order by sequence""")
                .params(stream.source(), stream.referralId())
                .query((row, _) -> event(row))
                .list();
    }

    void released(InboundEvent event, String by, Instant at) {
        client.sql("""
                update parked_event set released_at = ?, released_by = ?
                where source = ? and referral_id = ? and sequence = ? and released_at is null""")
                .params(Timestamp.from(at), by, event.source(), event.referralId(), event.sequence())
                .update();
    }

    void explain(InboundEvent event, Verdict.Park why) {
        client.sql("""
                update parked_event set reason_code = ?, reason = ?
                where source = ? and referral_id = ? and sequence = ? and released_at is null""")
                .params(why.code(), why.words(), event.source(), event.referralId(), event.sequence())
                .update();
    }

    long countWaiting() {
        return client.sql("select count(*) from parked_event where released_at is null")
                .query(Long.class)
                .single();
    }

    private static String[] array(Collection<UUID> referrals) {
        return referrals.stream().distinct().map(UUID::toString).toArray(String[]::new);
    }

    private static Stream stream(ResultSet row) throws SQLException {
        return new Stream(row.getString("source"), row.getObject("referral_id", UUID.class));
    }

    /** A parked event as it came. */
    static InboundEvent event(ResultSet row) throws SQLException {
        return new InboundEvent(
                row.getObject("event_id", UUID.class),
                row.getString("source"),
                row.getString("type"),
                row.getObject("referral_id", UUID.class),
                row.getLong("sequence"),
                row.getTimestamp("occurred_at").toInstant(),
                row.getString("traceparent"),
                row.getString("data"));
    }
}

package org.painpath.chassis.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.delivery.InboundEvent.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of parked events, as the desk needs them. */
final class ParkedEvents {

    /** How many wait for one reason, and since when the oldest does. */
    record Count(String reason, long waiting, Instant since) {}

    private final JdbcClient client;

    ParkedEvents(JdbcClient client) {
        this.client = client;
    }

    List<ParkedRow> page(ParkedFilter filter, @Nullable UUID after, int limit) {
        return client.sql("""
                select * from parked_event where released_at is null
                    and (cast(:source as text) is null or source = :source)
                    and (cast(:reason as text) is null or reason_code = :reason)
                    and (cast(:referral as uuid) is null or referral_id = :referral)
                    and (cast(:after as uuid) is null or id > :after)
                order by id limit :limit""")
                .param("source", filter.source())
                .param("reason", filter.reason())
                .param("referral", filter.referral())
                .param("after", after)
                .param("limit", limit)
                .query(ParkedEvents::row)
                .list();
    }

    /** The first of every stream, where it waits for this reason. */
    List<ParkedRow> firsts(String reason, @Nullable UUID after, int limit) {
        return client.sql("""
                select * from parked_event parked where released_at is null and reason_code = :reason
                    and (cast(:after as uuid) is null or id > :after)
                    and not exists (select from parked_event earlier where earlier.released_at is null
                        and earlier.source = parked.source and earlier.referral_id = parked.referral_id
                        and earlier.sequence < parked.sequence)
                order by id limit :limit""")
                .param("reason", reason)
                .param("after", after)
                .param("limit", limit)
                .query(ParkedEvents::row)
                .list();
    }

    Optional<ParkedRow> find(UUID id) {
        return client.sql("select * from parked_event where id = ?")
                .param(id)
                .query(ParkedEvents::row)
                .optional();
    }

    Optional<ParkedRow> first(Stream stream) {
        return waitingIn(stream, 0, 1).stream().findFirst();
    }

    /** In order, from the sequence on. */
    List<ParkedRow> waitingIn(Stream stream, long from, int limit) {
        return client.sql("""
                select * from parked_event where source = ? and referral_id = ? and sequence >= ? and released_at is null
                order by sequence limit ?""")
                .params(stream.source(), stream.referralId(), from, limit)
                .query(ParkedEvents::row)
                .list();
    }

    /** Keeps others from moving it until the transaction ends; false where it is not, or no longer, the first to wait. */
    boolean holdIfFirst(ParkedRow row) {
        return client.sql("""
                select id from parked_event where source = ? and referral_id = ? and released_at is null
                order by sequence limit 1 for update""")
                .params(row.stream().source(), row.stream().referralId())
                .query(UUID.class)
                .optional()
                .filter(row.id()::equals)
                .isPresent();
    }

    void released(ParkedRow row, String by, Instant at) {
        client.sql("update parked_event set released_at = ?, released_by = ? where id = ?")
                .params(Timestamp.from(at), by, row.id())
                .update();
    }

    void skipped(ParkedRow row, String by, Instant at, String because) {
        client.sql("update parked_event set released_at = ?, released_by = ?, skipped_because = ? where id = ?")
                .params(Timestamp.from(at), by, because, row.id())
                .update();
    }

    void explain(ParkedRow row, Verdict.Park why) {
        client.sql("update parked_event set reason_code = ?, reason = ? where id = ? and released_at is null")
                .params(why.code(), why.words(), row.id())
                .update();
    }

    List<Count> counts() {
        return client.sql("""
                select reason_code, count(*) as waiting, min(parked_at) as since from parked_event
                where released_at is null group by reason_code""")
                .query((row, _) -> new Count(
                        row.getString("reason_code"),
                        row.getLong("waiting"),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    private static ParkedRow row(ResultSet row, int number) throws SQLException {
        var released = row.getTimestamp("released_at");
        var event = Inbox.event(row);
        return new ParkedRow(
                new ParkedEvent(
                        row.getObject("id", UUID.class),
                        event.source(),
                        event.referralId(),
                        event.sequence(),
                        event.id(),
                        event.type(),
                        event.occurredAt(),
                        row.getString("reason_code"),
                        row.getString("reason"),
                        row.getTimestamp("parked_at").toInstant(),
                        released == null ? null : released.toInstant(),
                        row.getString("released_by"),
                        row.getString("skipped_because")),
                event);
    }
}

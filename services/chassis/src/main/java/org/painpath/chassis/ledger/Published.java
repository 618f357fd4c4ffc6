package org.painpath.chassis.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What this service has published, by its journal; times are those of its database. */
final class Published {
    private static final int MANY = 100_000;
    private static final int CHANGES = 20_000;
    private static final int SECONDS_AT_MOST = 60;

    private final JdbcClient client;
    private final TransactionTemplate snapshot;
    private final Relay relay;
    private final Duration grace;

    Published(JdbcClient client, PlatformTransactionManager transactions, Relay relay, Duration grace) {
        this.client = client;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
        // whoever asked has given up by then
        this.snapshot.setTimeout(SECONDS_AT_MOST);
        this.relay = relay;
        this.grace = grace;
    }

    /** In one snapshot, so that a referral is either active or in its bucket. */
    PublishedDigests digests() {
        return snapshot.execute(_ -> {
            var before = before();
            var relayed = relay.relayedBefore();
            var active = active(before);
            return new PublishedDigests(before, relayed, active, buckets(active));
        });
    }

    private List<UUID> active(Instant before) {
        var active = client.sql("select distinct referral_id from journal where recorded_at >= ? and published limit ?")
                .params(Timestamp.from(before), MANY)
                .query(Rows::referral)
                .list();
        if (active.size() == MANY) {
            throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Too many referrals change now; try again.");
        }
        return active;
    }

    // a subselect is hashed under any plan; "<> all" of a parameter would be searched from the start for each row
    private List<Bucket> buckets(List<UUID> active) {
        return client.sql("""
                select %s as bucket, count(*) as referrals, %s as digest from journal_head
                where published_sequence > 0 and referral_id not in (select unnest(cast(? as uuid[]))) group by 1""".formatted(Digests.BUCKET, Digests.of("published_sequence")))
                .param(Rows.array(active))
                .query(Rows::bucket)
                .list();
    }

    /** How far each referral of the buckets had come at that instant. */
    List<StreamEnd> referrals(Instant before, List<Integer> buckets) {
        return client.sql("""
                select referral_id, head.published_sequence - coalesce(newer.events, 0) as sequence
                from journal_head head left join (
                    select referral_id, count(*) as events from journal
                    where published and recorded_at >= ? group by referral_id) newer using (referral_id)
                where %s = any(cast(? as int[])) and head.published_sequence > coalesce(newer.events, 0)""".formatted(Digests.BUCKET))
                .params(Timestamp.from(before), buckets.toArray(Integer[]::new))
                .query(Published::end)
                .list();
    }

    /** What got older than the grace since then, the most recent first. */
    PublishedChanges changes(@Nullable Instant since) {
        var before = before();
        var relayed = relay.relayedBefore();
        var from = since == null ? before.minus(grace) : since;
        var referrals = client.sql("""
                select referral_id, max(published_sequence) as sequence from journal
                where published and recorded_at >= ? and recorded_at < ?
                group by referral_id order by max(recorded_at) desc limit ?""")
                .params(Timestamp.from(from), Timestamp.from(before), CHANGES)
                .query(Published::end)
                .list();
        return new PublishedChanges(before, relayed, referrals);
    }

    List<PublishedEvent> events(List<StreamEnd> asked) {
        return client.sql("""
                select asked.referral_id, asked.sequence, coalesce(head.published_sequence, 0) as published_end,
                    entry.event_id, %s as committed_at
                from unnest(cast(? as uuid[]), cast(? as bigint[])) asked (referral_id, sequence)
                left join journal_head head on head.referral_id = asked.referral_id
                left join journal entry
                    on entry.referral_id = asked.referral_id and entry.published_sequence = asked.sequence""".formatted(Relay.COMMITTED_AT))
                .params(
                        Rows.array(asked.stream().map(StreamEnd::referralId).toList()),
                        asked.stream().map(StreamEnd::sequence).toArray(Long[]::new))
                .query((row, _) -> new PublishedEvent(
                        row.getObject("referral_id", UUID.class),
                        row.getLong("sequence"),
                        row.getLong("published_end"),
                        row.getObject("event_id", UUID.class),
                        Rows.instant(row, "committed_at")))
                .list();
    }

    private Instant before() {
        var now = client.sql("select clock_timestamp()").query(Timestamp.class).single();
        return now.toInstant().minus(grace);
    }

    private static StreamEnd end(ResultSet row, int number) throws SQLException {
        return new StreamEnd(row.getObject("referral_id", UUID.class), row.getLong("sequence"));
    }
}

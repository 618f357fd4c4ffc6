package org.painpath.chassis.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The append-only journal of this service, which is also its outbox. Every method runs in its caller's transaction. */
public final class Journal {
    private final JdbcClient client;
    private final JdbcTemplate jdbc;

    public Journal(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    /** Locks the referrals in the order of their ids, so that two batches cannot wait for each other in a circle. */
    List<Head> lock(Collection<UUID> referrals) {
        var ids = array(referrals);
        client.sql("""
                insert into journal_head (referral_id, sequence, published_sequence, hash)
                select id, 0, 0, '\\x' from unnest(cast(? as uuid[])) id order by id on conflict do nothing""").param(ids).update();
        return client.sql(
                        "select * from journal_head where referral_id = any(cast(? as uuid[])) order by referral_id for update")
                .param(ids)
                .query(Journal::head)
                .list();
    }

    /** The whole story of the referrals, each in its order. */
    public List<JournalEntry> read(Collection<UUID> referrals) {
        return client.sql(
                        "select * from journal where referral_id = any(cast(? as uuid[])) order by referral_id, sequence")
                .param(array(referrals))
                .query(Journal::entry)
                .list();
    }

    public List<JournalEntry> read(UUID referral) {
        return read(List.of(referral));
    }

    void append(List<JournalEntry> entries) {
        jdbc.batchUpdate("""
                insert into journal (referral_id, sequence, published_sequence, event_id, type, published, data,
                    data_schema, actor, occurred_at, traceparent, caused_by, previous_hash, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", entries.stream().map(Journal::columns).toList());
    }

    void moveHeads(List<Head> heads) {
        jdbc.batchUpdate(
                "update journal_head set sequence = ?, published_sequence = ?, hash = ? where referral_id = ?",
                heads.stream()
                        .map(head ->
                                new Object[] {head.sequence(), head.publishedSequence(), head.hash(), head.referralId()
                                })
                        .toList());
    }

    /** A referral that was only asked about leaves no trace. */
    void forgetUntouched(List<UUID> referrals) {
        client.sql("delete from journal_head where referral_id = any(cast(? as uuid[])) and sequence = 0")
                .param(array(referrals))
                .update();
    }

    private static String[] array(Collection<UUID> referrals) {
        return referrals.stream().distinct().map(UUID::toString).toArray(String[]::new);
    }

    private static Object[] columns(JournalEntry entry) {
        return new Object[] {
            entry.referralId(), entry.sequence(), entry.publishedSequence(), entry.eventId(), entry.type(),
            entry.published(), entry.data(), entry.schema(), entry.actor(), Timestamp.from(entry.occurredAt()),
            entry.traceparent(), entry.causedBy(), entry.previousHash(), entry.hash()
        };
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(
                row.getObject("referral_id", UUID.class),
                row.getLong("sequence"),
                row.getLong("published_sequence"),
                row.getBytes("hash"));
    }

    private static JournalEntry entry(ResultSet row, int number) throws SQLException {
        return new JournalEntry(
                row.getObject("referral_id", UUID.class),
                row.getLong("sequence"),
                row.getObject("published_sequence", Long.class),
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                row.getString("data"),
                row.getString("data_schema"),
                row.getString("actor"),
                row.getTimestamp("occurred_at").toInstant(),
                row.getString("traceparent"),
                row.getObject("caused_by", UUID.class),
                row.getBytes("previous_hash"),
                row.getBytes("hash"));
    }
}

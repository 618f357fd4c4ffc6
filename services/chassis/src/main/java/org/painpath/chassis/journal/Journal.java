package org.painpath.chassis.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The append-only journal of this service, which is also its outbox. Every method runs in its caller's transaction. */
public final class Journal {
    private static final String APPEND = """
            with appended as (
                insert into journal (referral_id, sequence, published_sequence, event_id, type, published, data,
                    data_schema, actor, occurred_at, traceparent, caused_by, previous_hash, hash)
                select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))
            update journal_head as head set sequence = moved.sequence,
                published_sequence = moved.published_sequence, hash = moved.hash
            from unnest(?, ?, ?, ?) as moved (referral_id, sequence, published_sequence, hash)
            where head.referral_id = moved.referral_id""";

    private final JdbcClient client;
    private final JdbcTemplate jdbc;

    public Journal(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    /**
     * Locks the referrals in the order of their ids, so that two batches cannot wait for each other in a circle. New ones
     * get a head of their own first.
     */
    List<Head> lock(Collection<UUID> referrals) {
        var ids = array(referrals);
        if (ids.length == 0) {
            return List.of();
        }
        List<Head> heads;
        do {
            heads = tryLock(ids);
            // a head that somebody else made while this statement ran is not seen by it, but by the next one
        } while (heads.size() < ids.length);
        return heads;
    }

    private List<Head> tryLock(String[] ids) {
        return client.sql("""
                with made as (
                    insert into journal_head (referral_id, sequence, published_sequence, hash)
                    select id, 0, 0, '\\x' from unnest(cast(? as uuid[])) id order by id
                    on conflict do nothing returning *),
                known as (
                    select * from journal_head where referral_id = any(cast(? as uuid[])) order by referral_id for update)
                select * from made union all select * from known""").params(ids, ids).query(Journal::head).list();
    }

    /** Where a referral stands now; nothing is locked. */
    Optional<Head> head(UUID referral) {
        return client.sql("select * from journal_head where referral_id = ?")
                .param(referral)
                .query(Journal::head)
                .optional();
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

    /** Appends the rows and moves the heads, in one statement. */
    void append(List<JournalEntry> entries, List<Head> heads) {
        jdbc.update(APPEND, statement -> {
            var columns = new ArrayColumns(statement);
            columns.add("uuid", entries, JournalEntry::referralId);
            columns.add("bigint", entries, JournalEntry::sequence);
            columns.add("bigint", entries, JournalEntry::publishedSequence);
            columns.add("uuid", entries, JournalEntry::eventId);
            columns.add("text", entries, JournalEntry::type);
            columns.add("boolean", entries, JournalEntry::published);
            columns.add("text", entries, JournalEntry::data);
            columns.add("text", entries, JournalEntry::schema);
            columns.add("text", entries, JournalEntry::actor);
            columns.add("timestamptz", entries, entry -> entry.occurredAt().toString());
            columns.add("text", entries, JournalEntry::traceparent);
            columns.add("uuid", entries, JournalEntry::causedBy);
            columns.addBytes(entries, JournalEntry::previousHash);
            columns.addBytes(entries, JournalEntry::hash);
            columns.add("uuid", heads, Head::referralId);
            columns.add("bigint", heads, Head::sequence);
            columns.add("bigint", heads, Head::publishedSequence);
            columns.addBytes(heads, Head::hash);
        });
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

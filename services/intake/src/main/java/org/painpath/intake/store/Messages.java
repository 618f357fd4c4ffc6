package org.painpath.intake.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The messages to patients and referrers, and how far each has come. A message is claimed before the mail server is spoken to,
 * and what comes of a try counts only for that try, so that none is sent twice by the system.
 */
@Repository
public class Messages {

    private static final String ACTOR = "intake";

    private final JdbcClient client;
    private final Audit audit;

    Messages(JdbcClient client, Audit audit) {
        this.client = client;
        this.audit = audit;
    }

    /** The oldest message that is due, now on its way; other instances do not see it. */
    @Transactional
    public Optional<Message> claim(Instant now) {
        return client.sql("""
            update message set state = 'SENDING', attempts = attempts + 1, code = null, changed_at = :now
            where message_id = (select message_id from message where state = 'DUE' and next_try_at <= :now
                order by position limit 1 for update skip locked)
            returning *\
            """)
                .param("now", Timestamp.from(now))
                .query(MessageRow::read)
                .optional();
    }

    /** Also when it had been given up as unknown meanwhile: now it is known. */
    @Transactional
    public void sent(Message tried, Instant now) {
        if (settle(tried, MessageState.SENT, null, now)) {
            audit.record(ACTOR, "send-message", tried.referralId(), "done");
        }
    }

    /** It was not sent, or nobody knows. @param code why */
    @Transactional
    public void notSent(Message tried, MessageState state, String code, Instant now) {
        settle(tried, state, code, now);
    }

    /** It was not sent, and is tried again. */
    @Transactional
    public void later(Message tried, String code, Instant next, Instant now) {
        if (settle(tried, MessageState.DUE, code, now)) {
            client.sql("update message set next_try_at = ? where message_id = ?")
                    .params(Timestamp.from(next), tried.messageId())
                    .update();
        }
    }

    /** What has been on its way since before then, nobody knows: its sender is gone. */
    @Transactional
    public void doubt(Instant since, Instant now) {
        client.sql("""
            update message set state = 'UNKNOWN', code = 'interrupted', changed_at = ?
            where state = 'SENDING' and changed_at < ?\
            """).params(Timestamp.from(now), Timestamp.from(since)).update();
    }

    /** The reminders whose day has come; whoever else does the same finds none. */
    @Transactional
    public void fallDue(Instant now) {
        client.sql("""
            update message set state = 'DUE', changed_at = :now
            where message_id in (select message_id from message where state = 'PLANNED' and next_try_at <= :now
                for update skip locked)\
            """).param("now", Timestamp.from(now)).update();
    }

    /** In the order in which they were written down. @param after the position of the last one of the page before */
    @Transactional(readOnly = true)
    public List<Message> page(@Nullable MessageState state, long after, int limit) {
        String where = state == null ? "where " : "where state = :state and ";
        return client.sql("select * from message " + where + "position > :after order by position limit :limit")
                .param("state", state == null ? null : state.name())
                .param("after", after)
                .param("limit", limit)
                .query(MessageRow::read)
                .list();
    }

    /** Nobody else changes it before the transaction ends. */
    @Transactional
    public Optional<Message> lock(UUID messageId) {
        return client.sql("select * from message where message_id = ? for update")
                .param(messageId)
                .query(MessageRow::read)
                .optional();
    }

    /** What a person decided: {@code DUE} to be sent (again), {@code LEFT} not to be. */
    @Transactional
    public void decided(UUID messageId, MessageState state, Instant now) {
        client.sql("update message set state = ?, code = null, next_try_at = ?, changed_at = ? where message_id = ?")
                .params(state.name(), Timestamp.from(now), Timestamp.from(now), messageId)
                .update();
    }

    @Transactional(readOnly = true)
    public Map<MessageState, Long> counts() {
        var counts = new EnumMap<MessageState, Long>(MessageState.class);
        client.sql("select state, count(*) as messages from message group by state")
                .query(row -> {
                    counts.put(MessageState.valueOf(row.getString("state")), row.getLong("messages"));
                });
        return counts;
    }

    private boolean settle(Message tried, MessageState state, @Nullable String code, Instant now) {
        return client.sql("""
            update message set code = :code, changed_at = :now,
                state = case when called_off and :state in ('DUE', 'FAILED', 'NO_ADDRESS') then 'CALLED_OFF' else :state end
            where message_id = :message and attempts = :attempts and state in ('SENDING', 'UNKNOWN')\
            """)
                        .param("state", state.name())
                        .param("code", code)
                        .param("now", Timestamp.from(now))
                        .param("message", tried.messageId())
                        .param("attempts", tried.attempts())
                        .update()
                == 1;
    }
}

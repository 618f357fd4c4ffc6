package org.painpath.prescriptionreview.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.audit.Audit;
import org.painpath.prescriptionreview.handoff.HandOff;
import org.painpath.prescriptionreview.handoff.HandOffState;
import org.painpath.prescriptionreview.handoff.PharmacyHas;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The messages to the pharmacy on their way. A message is claimed before the pharmacy is spoken to, those of a referral in their order, and what
 * comes of a try counts only for that try, so that none is sent twice by the system.
 */
@Repository
public class HandOffs {
    private static final String ACTOR = "prescription-review";

    private final JdbcClient client;
    private final Audit audit;

    HandOffs(JdbcClient client, Audit audit) {
        this.client = client;
        this.audit = audit;
    }

    /**
     * The oldest message that is due, what takes a prescription away before all others, now on its way; other instances do not see it. It waits
     * for an earlier one of its referral that is due or on its way; and for one of which nobody knows, unless it takes the prescription away.
     * What waits for a review does not keep the pharmacy from hearing of the review; and a fill does not leave before its prescription may be
     * used again.
     */
    @Transactional
    public Optional<HandOff> claim(Instant now) {
        return client.sql("""
                update pharmacy_message set state = 'SENDING', attempts = attempts + 1, code = null, changed_at = :now
                where message_id = (select message_id from pharmacy_message message
                    where state = 'DUE' and next_try_at <= :now
                        and not exists (select from pharmacy_message earlier
                            where earlier.referral_id = message.referral_id and earlier.sequence < message.sequence
                                and (earlier.state = 'SENDING'
                                    or (earlier.state = 'UNKNOWN' and message.kind not in ('PAUSE', 'HOLD', 'STOP'))
                                    or (earlier.state = 'DUE'
                                        and not (message.kind = 'PAUSE' and earlier.kind not in ('PAUSE', 'HOLD', 'STOP'))
                                        and not (message.kind = 'RESUME' and earlier.kind = 'FILL'))))
                        and not (kind = 'FILL' and exists (select from pharmacy_message resume
                            where resume.referral_id = message.referral_id and resume.sequence > message.sequence
                                and resume.kind = 'RESUME' and resume.state in ('DUE', 'SENDING', 'UNKNOWN')))
                    order by case when kind in ('PAUSE', 'HOLD', 'STOP') then 0 else 1 end, position
                    limit 1 for update skip locked)
                returning *""")
                .param("now", Timestamp.from(now))
                .query(HandOffRow::read)
                .optional();
    }

    /** What the pharmacy has of the prescription that a message is about, from the messages before it. */
    @Transactional(readOnly = true)
    public PharmacyHas before(HandOff message) {
        return client.sql("""
                select case when bool_or(earlier.state = 'SENT') then 'THE_ORDER'
                    when bool_or(earlier.doubtful or earlier.state in ('SENDING', 'UNKNOWN')) then 'PERHAPS'
                    when bool_or(earlier.state in ('DUE', 'FAILED')) then 'NOT_YET'
                    else 'NOTHING' end
                from pharmacy_message earlier join pharmacy_message message using (referral_id)
                where message.message_id = ? and earlier.prescription_id = message.prescription_id
                    and earlier.sequence < message.sequence and earlier.kind in ('ORDER', 'CHANGE', 'RESUME')""")
                .param(message.messageId())
                .query((row, _) -> PharmacyHas.valueOf(row.getString(1)))
                .single();
    }

    /** Also when it had been given up as unknown meanwhile: now it is known. */
    @Transactional
    public void sent(HandOff tried, Instant now) {
        if (settle(tried, HandOffState.SENT, null, now)) {
            audit.record(ACTOR, "send-to-pharmacy", tried.referralId(), "done");
        }
    }

    /** It was not sent, or nobody knows. @param code why */
    @Transactional
    public void notSent(HandOff tried, HandOffState state, String code, Instant now) {
        settle(tried, state, code, now);
    }

    /** It was not sent, and is tried again. */
    @Transactional
    public void later(HandOff tried, String code, Instant next, Instant now) {
        if (settle(tried, HandOffState.DUE, code, now)) {
            client.sql("update pharmacy_message set next_try_at = ? where message_id = ?")
                    .params(Timestamp.from(next), tried.messageId())
                    .update();
        }
    }

    /** What has been on its way since before then, nobody knows: its sender is gone. */
    @Transactional
    public void doubt(Instant since, Instant now) {
        client.sql("""
                update pharmacy_message set state = 'UNKNOWN', doubtful = true, code = 'interrupted', changed_at = ?
                where state = 'SENDING' and changed_at < ?""").params(Timestamp.from(now), Timestamp.from(since)).update();
    }

    /** In the order in which they were written down. @param after the position of the last one of the page before */
    @Transactional(readOnly = true)
    public List<HandOff> page(@Nullable HandOffState state, long after, int limit) {
        String where = state == null ? "where " : "where state = :state and ";
        return client.sql(
                        "select * from pharmacy_message " + where + "position > :after order by position limit :limit")
                .param("state", state == null ? null : state.name())
                .param("after", after)
                .param("limit", limit)
                .query(HandOffRow::read)
                .list();
    }

    /** The newest ones of a referral, the newest first. */
    @Transactional(readOnly = true)
    public List<HandOff> newest(UUID referralId, int most) {
        return client.sql("select * from pharmacy_message where referral_id = ? order by sequence desc limit ?")
                .params(referralId, most)
                .query(HandOffRow::read)
                .list();
    }

    private boolean settle(HandOff tried, HandOffState state, @Nullable String code, Instant now) {
        return client.sql("""
                update pharmacy_message set code = :code, changed_at = :now, doubtful = doubtful or :state = 'UNKNOWN',
                    state = case when called_off and :state in ('DUE', 'FAILED') then 'CALLED_OFF' else :state end
                where message_id = :message and attempts = :attempts and state in ('SENDING', 'UNKNOWN')""")
                        .param("state", state.name())
                        .param("code", code)
                        .param("now", Timestamp.from(now))
                        .param("message", tried.messageId())
                        .param("attempts", tried.attempts())
                        .update()
                == 1;
    }
}

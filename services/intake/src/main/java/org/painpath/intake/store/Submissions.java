package org.painpath.intake.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.painpath.intake.reception.Amendment;
import org.painpath.intake.reception.KnownReferrals;
import org.painpath.intake.reception.OriginatingId;
import org.painpath.intake.reception.ReferralSubmission;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was sent, as it was sent: originating ids, raw messages and notes. None of it leaves intake. */
@Repository
public class Submissions implements KnownReferrals {

    private final JdbcClient client;

    Submissions(JdbcClient client) {
        this.client = client;
    }

    /** Waits for a submission of the same id that is under way; false when the id is taken. */
    boolean claim(OriginatingId id, UUID referralId) {
        return client.sql(
                                "insert into originating_id (system, value, referral_id) values (?, ?, ?) on conflict do nothing")
                        .params(id.system(), id.value(), referralId)
                        .update()
                == 1;
    }

    @Override
    public Optional<UUID> find(OriginatingId id) {
        return client.sql("select referral_id from originating_id where system = ? and value = ?")
                .params(id.system(), id.value())
                .query(UUID.class)
                .optional();
    }

    /** The number under which the referral was sent. */
    Optional<OriginatingId> number(UUID referralId) {
        return client.sql("select system, value from originating_id where referral_id = ? limit 1")
                .param(referralId)
                .query((row, _) -> new OriginatingId(row.getString("system"), row.getString("value")))
                .optional();
    }

    void keep(UUID referralId, ReferralSubmission submission, String receivedFrom) {
        client.sql("insert into referral_message (referral_id, received_from, format, message) values (?, ?, ?, ?)")
                .params(referralId, receivedFrom, submission.rawFormat(), submission.rawMessage())
                .update();
        for (int position = 0; position < submission.notes().size(); position++) {
            client.sql("insert into referral_note (referral_id, position, note) values (?, ?, ?)")
                    .params(referralId, position, submission.notes().get(position))
                    .update();
        }
    }

    /** Whether the very same message came for this referral before, and was taken. */
    boolean isKept(UUID referralId, String message) {
        return client.sql("""
                select exists (select 1 from referral_message where referral_id = :referral and message = :message)
                    or exists (select 1 from referral_later_message
                        where referral_id = :referral and digest = sha256(convert_to(:message, 'UTF8')))""")
                .param("referral", referralId)
                .param("message", message)
                .query(Boolean.class)
                .single();
    }

    void keepLater(UUID referralId, Amendment amendment, String receivedFrom) {
        client.sql("""
                insert into referral_later_message (referral_id, digest, received_from, format, message)
                values (:referral, sha256(convert_to(:message, 'UTF8')), :from, :format, :message)
                on conflict do nothing""")
                .param("referral", referralId)
                .param("message", amendment.rawMessage())
                .param("from", receivedFrom)
                .param("format", amendment.rawFormat())
                .update();
    }

    /** The user name of whoever sent the referral; empty when there is no such referral. */
    public Optional<String> sender(UUID referralId) {
        return client.sql("select received_from from referral_message where referral_id = ?")
                .param(referralId)
                .query(String.class)
                .optional();
    }

    /** Free text of the referrer: whoever reads it is audited as for identity. */
    public List<String> notes(UUID referralId) {
        return client.sql("select note from referral_note where referral_id = ? order by position")
                .param(referralId)
                .query((row, _) -> row.getString("note"))
                .list();
    }
}

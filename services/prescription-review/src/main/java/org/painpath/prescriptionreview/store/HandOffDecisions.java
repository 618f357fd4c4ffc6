package org.painpath.prescriptionreview.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.painpath.prescriptionreview.handoff.HandOff;
import org.painpath.prescriptionreview.handoff.HandOffState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people decided on messages of which the system may not decide. */
@Repository
public class HandOffDecisions {

    /** What a person may say of one. */
    public enum Said {
        /** The pharmacy has it: somebody has asked. */
        ARRIVED,
        /** It is tried again: somebody has made sure that it does no harm. */
        SEND_AGAIN;

        HandOffState leadsTo() {
            return this == ARRIVED ? HandOffState.SENT : HandOffState.DUE;
        }
    }

    private final JdbcClient client;

    HandOffDecisions(JdbcClient client) {
        this.client = client;
    }

    /** Nobody else changes it before the transaction ends. */
    public Optional<HandOff> lock(UUID messageId) {
        return client.sql("select * from pharmacy_message where message_id = ? for update")
                .param(messageId)
                .query(HandOffRow::read)
                .optional();
    }

    public void keep(HandOff message, Said said, String reasonCode, String by, Instant now) {
        client.sql("""
                insert into pharmacy_message_decision
                    (message_id, attempts, decided_at, decision, reason_code, decided_by)
                values (?, ?, ?, ?, ?, ?)""")
                .params(message.messageId(), message.attempts(), Timestamp.from(now), said.name(), reasonCode, by)
                .update();
        client.sql("""
                update pharmacy_message set state = ?, code = null, called_off = false, next_try_at = ?, changed_at = ?
                where message_id = ?""")
                .params(said.leadsTo().name(), Timestamp.from(now), Timestamp.from(now), message.messageId())
                .update();
    }
}

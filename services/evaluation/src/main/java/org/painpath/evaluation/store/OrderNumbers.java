package org.painpath.evaluation.store;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which referral an order is of: read from the journal, where the order was written. */
@Repository
class OrderNumbers {
    private final JdbcClient client;

    OrderNumbers(JdbcClient client) {
        this.client = client;
    }

    Optional<UUID> referralOf(UUID orderId) {
        return client.sql("""
                select referral_id from journal
                where type = 'painpath.evaluation.diagnostic-ordered.v1' and (data::jsonb ->> 'orderId') = ?""").param(orderId.toString()).query(UUID.class).optional();
    }
}

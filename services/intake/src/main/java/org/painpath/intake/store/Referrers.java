package org.painpath.intake.store;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where referrers get mail: part of the identity tables, in no event and in no answer. */
@Repository
public class Referrers {
    private final JdbcClient client;

    Referrers(JdbcClient client) {
        this.client = client;
    }

    void keep(UUID referralId, String email) {
        client.sql("insert into referrer (referral_id, email) values (?, ?)")
                .params(referralId, email)
                .update();
    }

    /** Whoever sends some mail writes the audit row. */
    public Optional<String> emailOf(UUID referralId) {
        return client.sql("select email from referrer where referral_id = ?")
                .param(referralId)
                .query(String.class)
                .optional();
    }
}

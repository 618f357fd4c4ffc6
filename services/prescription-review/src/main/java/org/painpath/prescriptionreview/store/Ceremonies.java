package org.painpath.prescriptionreview.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.painpath.prescriptionreview.signature.Ceremony;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which token has signed what: each once. */
@Repository
public class Ceremonies {
    private final JdbcClient jdbc;

    public Ceremonies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean hasSigned(String tokenId) {
        return jdbc.sql("select count(*) from signature_ceremony where token_id = ?")
                        .param(tokenId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** @throws org.springframework.dao.DuplicateKeyException where it has signed already, perhaps a moment ago */
    public void sign(String tokenId, String prescriber, UUID referral, Ceremony ceremony) {
        jdbc.sql("""
                insert into signature_ceremony
                    (token_id, prescriber, referral_id, factors_shown_at, content_digest, signed_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(
                        tokenId,
                        prescriber,
                        referral,
                        Timestamp.from(Objects.requireNonNull(ceremony.factor().shownAt())),
                        ceremony.shown(),
                        Timestamp.from(ceremony.at()))
                .update();
    }

    /** The database's time, to judge ours by. */
    public Instant databaseTime() {
        return jdbc.sql("select clock_timestamp()")
                .query(Timestamp.class)
                .single()
                .toInstant();
    }
}

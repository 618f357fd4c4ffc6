package org.painpath.chassis.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.Traces;
import org.painpath.chassis.journal.HashChain;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who did or saw what: insert-only, hash-chained in sixteen lanes. Written in the transaction of what it tells of, so
 * what cannot be audited does not happen.
 */
public class Audit {
    private static final int LANES = 16;

    private final JdbcClient client;
    private final JdbcTemplate jdbc;
    private final Traces traces;
    private final Clock clock;

    public Audit(JdbcTemplate jdbc, Traces traces, Clock clock) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
        this.traces = traces;
        this.clock = clock;
    }

    private record LaneHead(long sequence, byte[] hash) {}

    /**
     * @param actor the person's user name
     * @param action for example {@code accept-referral} or {@code read-identity}
     * @param outcome done, nothing, denied, stale, or the code of a refusal
     */
    @Transactional
    public void record(String actor, String action, @Nullable UUID referral, String outcome) {
        // by referral, not by person: one busy person must not queue behind herself
        int lane = Math.floorMod((referral == null ? actor : referral).hashCode(), LANES);
        var head = client.sql("select sequence, hash from audit_head where lane = ? for update")
                .param(lane)
                .query((row, _) -> new LaneHead(row.getLong("sequence"), row.getBytes("hash")))
                .single();
        long sequence = head.sequence() + 1;
        var at = clock.instant();
        var trace = traces.current();
        var hash = HashChain.next(
                head.hash(), lane, sequence, at, actor, action, Objects.requireNonNullElse(referral, ""), outcome);
        jdbc.update(
                """
                insert into audit (lane, sequence, at, actor, action, referral_id, outcome, trace_id, previous_hash, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", lane, sequence, Timestamp.from(at), actor, action, referral, outcome, trace, head.hash(), hash);
        client.sql("update audit_head set sequence = ?, hash = ? where lane = ?")
                .params(sequence, hash, lane)
                .update();
    }
}

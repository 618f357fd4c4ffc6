package org.painpath.chassis.ledger;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Events that wait here for a person, one a referral and source: those behind it wait for it. */
final class ParkedCheck implements Check {
    private static final int LISTED = 10_000;

    private final String service;
    private final JdbcClient client;
    private final Duration grace;
    private final Clock clock;

    ParkedCheck(String service, JdbcClient client, Duration grace, Clock clock) {
        this.service = service;
        this.client = client;
        this.grace = grace;
        this.clock = clock;
    }

    @Override
    public String source() {
        return service;
    }

    @Override
    public String what() {
        return "parked";
    }

    @Override
    public Compared compare(Scope scope, List<LedgerFinding> known) {
        var now = clock.instant();
        var stuck = client.sql("""
                select waiting.* from parked_event waiting left join delivery_cursor taken using (source, referral_id)
                where waiting.released_at is null and waiting.sequence = coalesce(taken.sequence, 0) + 1
                  and waiting.parked_at < ? order by waiting.parked_at limit ?""")
                .params(Timestamp.from(now.minus(grace)), LISTED)
                .query((row, _) -> new LedgerFinding(
                        FindingKind.STUCK,
                        row.getString("source")
                                .substring(row.getString("source").lastIndexOf('/') + 1),
                        row.getObject("referral_id", UUID.class),
                        row.getLong("sequence"),
                        row.getObject("event_id", UUID.class),
                        row.getString("reason"),
                        now))
                .list();
        return new Compared(stuck, stuck.size(), 0);
    }
}

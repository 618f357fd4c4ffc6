package org.painpath.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.rules.simulation.RecordedDecision;
import org.painpath.intake.events.IntakeEventTypes;
import org.painpath.intake.referral.ConsentGiven;
import org.painpath.intake.referral.ConsentRevoked;
import org.painpath.intake.referral.ReferralEvent;
import org.painpath.intake.referral.ReferralScreened;
import org.painpath.intake.referral.ScreeningFactsRecorded;
import org.painpath.intake.screening.ScreeningFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the rules decided so far, out of the journal, a page at a time. */
@Repository
public class RecordedDecisions {
    private static final int PAGE = 2_000;

    private final JdbcClient client;

    RecordedDecisions(JdbcClient client) {
        this.client = client;
    }

    private record Row(UUID referralId, long sequence, ReferralEvent event, Instant at) {}

    /** In the order of receipt, each with the facts of its day. @param since leaves out what was decided before; null for all */
    public void forEach(@Nullable Instant since, Consumer<RecordedDecision<ScreeningFacts>> each) {
        UUID referral = new UUID(0, 0);
        long sequence = 0;
        ScreeningFacts facts = ScreeningFacts.none();
        List<Row> page;
        do {
            page = page(referral, sequence);
            for (Row row : page) {
                if (!row.referralId().equals(referral)) {
                    referral = row.referralId();
                    facts = ScreeningFacts.none();
                }
                sequence = row.sequence();
                if (row.event() instanceof ScreeningFactsRecorded recorded) {
                    facts = recorded.facts().over(facts);
                } else if (row.event() instanceof ConsentGiven given) {
                    facts = given.addedTo(facts);
                } else if (row.event() instanceof ConsentRevoked revoked) {
                    facts = revoked.addedTo(facts);
                } else if (row.event() instanceof ReferralScreened screened && isSince(row.at(), since)) {
                    each.accept(new RecordedDecision<>(referral, sequence, row.at(), null, facts, screened.judged()));
                }
            }
        } while (page.size() == PAGE);
    }

    private static boolean isSince(Instant at, @Nullable Instant since) {
        return since == null || !at.isBefore(since);
    }

    private List<Row> page(UUID referral, long sequence) {
        return client.sql("""
                select referral_id, sequence, type, data, occurred_at from journal
                where (referral_id, sequence) > (?, ?)
                    and type in ('painpath.intake.screening-facts-recorded.v1', 'painpath.intake.referral-screened.v1',
                        'painpath.intake.consent-given.v1', 'painpath.intake.consent-revoked.v1')
                order by referral_id, sequence limit ?""")
                .params(referral, sequence, PAGE)
                .query(RecordedDecisions::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("referral_id", UUID.class),
                row.getLong("sequence"),
                IntakeEventTypes.TYPES.read(row.getString("type"), row.getString("data")),
                row.getTimestamp("occurred_at").toInstant());
    }
}

package org.painpath.intake.store;

import java.util.UUID;
import org.painpath.intake.events.IntakeEventTypes;
import org.painpath.intake.referral.ScreeningFactsRecorded;
import org.painpath.intake.screening.ScreeningFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What is known of a referral for screening, out of the journal: at every stage, also when it is decided. */
@Repository
public class RecordedFacts {
    private static final String TYPE = "painpath.intake.screening-facts-recorded.v1";

    private final JdbcClient client;

    RecordedFacts(JdbcClient client) {
        this.client = client;
    }

    ScreeningFacts of(UUID referralId) {
        return folded(client.sql("select data from journal where referral_id = ? and type = ? order by sequence")
                .params(referralId, TYPE));
    }

    /** What that person sent, and nothing that the clinic found out itself. @param sender user name */
    public ScreeningFacts sentBy(String sender, UUID referralId) {
        return folded(client.sql(
                        "select data from journal where referral_id = ? and type = ? and actor = ? order by sequence")
                .params(referralId, TYPE, sender));
    }

    private static ScreeningFacts folded(StatementSpec rows) {
        ScreeningFacts facts = ScreeningFacts.none();
        for (String data : rows.query((row, _) -> row.getString("data")).list()) {
            if (IntakeEventTypes.TYPES.read(TYPE, data) instanceof ScreeningFactsRecorded recorded) {
                facts = recorded.facts().over(facts);
            }
        }
        return facts;
    }
}

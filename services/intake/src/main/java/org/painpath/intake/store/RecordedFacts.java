package org.painpath.intake.store;

import java.util.UUID;
import org.painpath.intake.events.IntakeEventTypes;
import org.painpath.intake.referral.ScreeningFactsRecorded;
import org.painpath.intake.screening.ScreeningFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a sender told of a referral, out of the journal: at every stage, also when it is decided. */
@Repository
public class RecordedFacts {
    private static final String TYPE = "painpath.intake.screening-facts-recorded.v1";

    private final JdbcClient client;

    RecordedFacts(JdbcClient client) {
        this.client = client;
    }

    /** What that person sent, and nothing that the clinic found out itself. @param sender user name */
    public ScreeningFacts sentBy(String sender, UUID referralId) {
        ScreeningFacts facts = ScreeningFacts.none();
        for (String data : rows(sender, referralId)) {
            if (IntakeEventTypes.TYPES.read(TYPE, data) instanceof ScreeningFactsRecorded recorded) {
                facts = recorded.facts().over(facts);
            }
        }
        return facts;
    }

    private Iterable<String> rows(String sender, UUID referralId) {
        return client.sql("select data from journal where referral_id = ? and type = ? and actor = ? order by sequence")
                .params(referralId, TYPE, sender)
                .query((row, _) -> row.getString("data"))
                .list();
    }
}

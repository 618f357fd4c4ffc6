package org.painpath.intake.store;

import java.util.UUID;
import org.painpath.intake.events.IntakeEventTypes;
import org.painpath.intake.referral.ScreeningFactsRecorded;
import org.painpath.intake.screening.ScreeningFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of a referral for screening, out of the journal: at every stage, also when it is decided. */
@Repository
class RecordedFacts {
    private static final String TYPE = "painpath.intake.screening-facts-recorded.v1";

    private final JdbcClient client;

    RecordedFacts(JdbcClient client) {
        this.client = client;
    }

    ScreeningFacts of(UUID referralId) {
        ScreeningFacts facts = ScreeningFacts.none();
        for (String data : rows(referralId)) {
            if (IntakeEventTypes.TYPES.read(TYPE, data) instanceof ScreeningFactsRecorded recorded) {
                facts = recorded.facts().over(facts);
            }
        }
        return facts;
    }

    private Iterable<String> rows(UUID referralId) {
        return client.sql("select data from journal where referral_id = ? and type = ? order by sequence")
                .params(referralId, TYPE)
                .query((row, _) -> row.getString("data"))
                .list();
    }
}

package org.painpath.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.painpath.instruments.SuicideRisk;
import org.painpath.intake.reception.Amendment;
import org.painpath.intake.reception.FollowUp;
import org.painpath.intake.reception.LaterMessages;
import org.painpath.intake.screening.ScreeningFactsDraft;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What comes later about a decided referral: danger is never nothing, and the same message counts once. */
class LaterMessagesIT extends RunningIntake {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Autowired
    private LaterMessages later;

    @Autowired
    private JdbcClient database;

    @Test
    void aHighScoreWithoutADayIsNeverNothingAndTheSameMessageIs() {
        UUID id = accepted();
        assertThat(amend(id, "first", high(null))).isInstanceOf(FollowUp.Taken.class);
        closeCrisis(id);
        assertThat(amend(id, "first", high(null))).isInstanceOf(FollowUp.Taken.class);
        assertThat(crises(id)).isEqualTo(1);
        assertThat(amend(id, "second", high(null))).isInstanceOf(FollowUp.Taken.class);
        assertThat(crises(id)).isEqualTo(2);
        closeCrisis(id);
    }

    @Test
    void aMessageThatIsTakenInPartIsKeptSoThatItOpensNoSecondCrisis() {
        UUID id = accepted();
        var facts = high(TODAY).nrs(2);
        assertThat(amend(id, "part", facts))
                .isInstanceOfSatisfying(
                        FollowUp.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("partly-taken"));
        closeCrisis(id);
        assertThat(amend(id, "part", facts)).isInstanceOf(FollowUp.Taken.class);
        assertThat(crises(id)).isEqualTo(1);
    }

    @Test
    void aHighScoreThatIsOlderThanTheKnownOneIsTakenOnce() {
        UUID id = accepted();
        var old = high(TODAY.minusDays(30));
        assertThat(amend(id, "old", old)).isInstanceOf(FollowUp.Taken.class);
        assertThat(crises(id)).isEqualTo(1);
        closeCrisis(id);
        assertThat(amend(id, "old, sent otherwise", old)).isInstanceOf(FollowUp.Taken.class);
        assertThat(crises(id)).isEqualTo(1);
    }

    private FollowUp amend(UUID id, String message, ScreeningFactsDraft facts) {
        return later.amend(id, new Amendment(null, facts.facts(), "text/plain", message), "referrer");
    }

    private void closeCrisis(UUID id) {
        assertThat(status(post(
                        "clinician",
                        "/referrals/" + id + "/crisis/close",
                        "{\"reason\":\"seen-and-safe\",\"done\":[\"safety-plan\"]}")))
                .isEqualTo(200);
    }

    private int crises(UUID id) {
        return database.sql("select count(*) from journal where referral_id = ? and type like '%crisis-opened%'")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private UUID accepted() {
        UUID id = submitted(complete());
        assertThat(status(post("coordinator", "/referrals/" + id + "/accept", "{}")))
                .isEqualTo(200);
        return id;
    }

    private static ScreeningFactsDraft high(@Nullable LocalDate on) {
        return new ScreeningFactsDraft().cssrs(SuicideRisk.HIGH).cssrsOn(on);
    }
}

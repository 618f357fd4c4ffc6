package org.painpath.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A high risk of suicide at the doors: first on the list, until a clinician closes it. */
class CrisisIT extends RunningIntake {

    private static final String CLOSE =
            "{\"reason\":\"seen-and-safe\",\"done\":[\"seen-by-clinician\",\"safety-plan\"]}";

    @Autowired
    private JdbcClient database;

    @Test
    void itIsFirstOnEveryListUntilAClinicianClosesIt() {
        submitted(complete());
        UUID id = submitted(complete().replace("\"cssrs\":\"NONE\"", "\"cssrs\":\"HIGH\""));
        assertThat(urgent("/referrals?limit=1")).contains(id);
        assertThat(urgent("/referrals?limit=1&stage=ACCEPTED")).contains(id);
        var seen = json(get("clinician", "/referrals/" + id));
        assertThat(seen.get("crisis").get("task").asString()).contains("a clinician evaluates at once");

        assertThat(code(post("coordinator", "/referrals/" + id + "/accept", "{}")))
                .isEqualTo("crisis-open");
        assertThat(status(post("coordinator", "/referrals/" + id + "/crisis/close", CLOSE)))
                .isEqualTo(403);
        assertThat(status(post("clinician", "/referrals/" + id + "/crisis/close", "{\"reason\":\"seen\",\"done\":[]}")))
                .isEqualTo(400);

        var closed = post("clinician", "/referrals/" + id + "/crisis/close", CLOSE);
        assertThat(status(closed)).isEqualTo(200);
        assertThat(json(closed).has("crisis")).isFalse();
        assertThat(urgent("/referrals?limit=1")).doesNotContain(id);
        assertThat(code(post("clinician", "/referrals/" + id + "/crisis/close", CLOSE)))
                .isEqualTo("no-crisis");
        assertThat(code(post("coordinator", "/referrals/" + id + "/accept", "{}")))
                .isEqualTo("stop-finding");
    }

    @Test
    void itOutlivesTheReferralAndStaysInTheJournal() {
        UUID id = submitted(complete().replace("\"cssrs\":\"NONE\"", "\"cssrs\":\"HIGH\""));
        var declined = post("coordinator", "/referrals/" + id + "/decline", "{\"reasonCodes\":[\"contraindication\"]}");
        assertThat(json(declined).get("crisis").get("openedOn").asString()).isNotBlank();
        assertThat(urgent("/referrals")).contains(id);
        assertThat(status(post("clinician", "/referrals/" + id + "/crisis/close", CLOSE)))
                .isEqualTo(200);
        assertThat(database.sql("select type from journal where referral_id = ? and not published order by sequence")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "painpath.intake.screening-facts-recorded.v1",
                        "painpath.intake.crisis-opened.v1",
                        "painpath.intake.crisis-closed.v1");
    }

    /** The lines that say what is to be done at once. */
    private List<UUID> urgent(String path) {
        return StreamSupport.stream(json(get("coordinator", path)).get("items").spliterator(), false)
                .takeWhile(row -> row.has("urgentTask"))
                .map(row -> UUID.fromString(row.get("referralId").asString()))
                .toList();
    }
}

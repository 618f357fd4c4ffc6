package org.painpath.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.painpath.evaluation.RunningService;
import org.painpath.testkit.EventLog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The calendar shows every visit as it is now, whatever became of it. */
class CalendarIT extends RunningService {
    private static final String WINDOW = "/appointments?from=2096-03-01T00:00:00Z&to=2096-03-08T00:00:00Z";

    private final String clinician = "cal-" + referral;
    private final String visits = path + "/appointments";
    private final String own = WINDOW + "&clinician=" + clinician;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void accepted() {
        open();
    }

    @Test
    void visitsStandInItAsTheyAreNowInTheirOrder() {
        String moved = book("2096-03-02T09:00:00Z", 0);
        String cancelled = book("2096-03-03T09:00:00Z", 1);
        book("2096-03-04T09:00:00Z", 2);
        post("coordinator", visits + "/" + moved + "/move", "{\"startsAt\": \"2096-03-07T23:59:00Z\"}");
        post("coordinator", visits + "/" + cancelled + "/cancel", "");

        var answer = get("manager", own);

        assertThat(answer.json().at("/items").findValuesAsString("startsAt"))
                .containsExactly("2096-03-03T09:00:00Z", "2096-03-04T09:00:00Z", "2096-03-07T23:59:00Z");
        assertThat(answer.json().at("/items").findValuesAsString("status"))
                .containsExactly("CANCELLED", "BOOKED", "BOOKED");
        assertThat(answer.at("/items/0/referralId")).isEqualTo(referral.toString());
        assertThat(answer.at("/items/0/mode")).isEqualTo("VIDEO");
        assertThat(answer.at("/items/0/minutes")).isEqualTo("60");
        assertThat(answer.at("/more")).isEqualTo("false");
        assertThat(answer.body()).doesNotContain("https://");
        assertThat(get("coordinator", WINDOW).json().at("/items").findValuesAsString("clinician"))
                .contains(clinician);
    }

    @Test
    void aWithdrawnReferralCallsOffWhatWasStillToCome() {
        book("2096-03-02T09:00:00Z", 0);
        withdrawn();

        assertThat(get("clinician", own).at("/items/0/status")).isEqualTo("CANCELLED");
    }

    /** What the migration reads out of the journal is what was written with it. */
    @Test
    void visitsOfBeforeTheTableAreReadOutOfTheJournal() throws IOException {
        String moved = book("2096-03-02T09:00:00Z", 0);
        String cancelled = book("2096-03-03T09:00:00Z", 1);
        book("2096-03-04T09:00:00Z", 2);
        post("coordinator", visits + "/" + moved + "/move", "{\"startsAt\": \"2096-03-05T09:00:00Z\"}");
        post("coordinator", visits + "/" + cancelled + "/cancel", "");
        List<Map<String, Object>> open = kept();
        assertThat(refilled()).isEqualTo(open).hasSize(3);

        withdrawn();
        List<Map<String, Object>> calledOff = kept();
        assertThat(calledOff).extracting(row -> row.get("status")).containsOnly("CANCELLED");
        assertThat(refilled()).isEqualTo(calledOff);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/appointments",
                "/appointments?from=2096-03-01T00:00:00Z",
                "/appointments?from=2096-03-01T00:00:00Z&to=2096-03-01T00:00:00Z",
                "/appointments?from=2096-03-01T00:00:00Z&to=2096-04-02T00:00:00Z",
                "/appointments?from=tuesday&to=2096-03-02T00:00:00Z"
            })
    void aWindowThatIsNoneOrTooLongIsRefused(String where) {
        assertThat(get("coordinator", where).status()).isEqualTo(400);
    }

    @Test
    void othersDoNotSeeIt() {
        assertThat(get("sre", WINDOW).status()).isEqualTo(403);
        assertThat(get("referrer", WINDOW).status()).isEqualTo(403);
    }

    private String book(String startsAt, int place) {
        var answer = post("coordinator", visits, """
                {"startsAt": "%s", "mode": "VIDEO", "clinician": "%s"}""".formatted(startsAt, clinician));
        assertThat(answer.status()).isEqualTo(201);
        return answer.at("/appointments/" + place + "/appointmentId");
    }

    private void withdrawn() {
        try (var events = EventLog.open()) {
            events.publishUnchecked("intake", "referral-withdrawn", referral, 2, "{\"reasonCode\": \"moved-away\"}");
            events.await("evaluation", "evaluation-cancelled", referral);
        }
    }

    private List<Map<String, Object>> kept() {
        return database.sql("select * from visit where referral_id = ? order by appointment_id")
                .param(referral)
                .query()
                .listOfRows();
    }

    private List<Map<String, Object>> refilled() throws IOException {
        String migration =
                new ClassPathResource("db/migration/V1009__keep_visits.sql").getContentAsString(StandardCharsets.UTF_8);
        String fill =
                migration.substring(migration.indexOf("insert into visit")).replace(";", "");
        database.sql("delete from visit where referral_id = ?").param(referral).update();
        database.sql(fill + " where booked.referral_id = ?").param(referral).update();
        return kept();
    }
}

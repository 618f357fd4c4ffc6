package org.painpath.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.painpath.testkit.EventLog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A high risk of suicide at the doors: first on the list, until a clinician closes it. */
class CrisisIT extends RunningIntake {

    private static final String CLOSE =
            "{\"reason\":\"seen-and-safe\",\"done\":[\"seen-by-clinician\",\"safety-plan\"]}";

    private static final String HISTORY = """
            {"medications":[],"uncodedMedications":0,"liverDisease":false,"pregnancy":"NOT_APPLICABLE",\
            "cssrs":"%s","takenOn":"%s","takenBy":"clinician"}""";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private JdbcClient database;

    @Autowired
    private MeterRegistry meters;

    @Test
    void itIsFirstOnEveryListUntilAClinicianClosesIt() {
        submitted(complete());
        UUID id = submitted(complete().replace("\"cssrs\":\"NONE\"", "\"cssrs\":\"HIGH\""));
        assertThat(urgent("/referrals?limit=1")).contains(id);
        assertThat(urgent("/referrals?limit=1&stage=ACCEPTED")).contains(id);
        await().atMost(PATIENCE)
                .until(() -> meters.get("painpath.intake.crises").gauge().value() >= 1);
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
                .containsExactly("painpath.intake.screening-facts-recorded.v1");
        assertThat(published(id))
                .endsWith(
                        "painpath.intake.crisis-opened.v1",
                        "painpath.intake.referral-declined.v1",
                        "painpath.intake.crisis-closed.v1");
    }

    @Test
    void aHighScoreAfterAcceptanceIsShownFirstAndToldWithoutAnAnswer() {
        UUID id = accepted();
        var told = post("coordinator", "/referrals/" + id + "/questionnaires", """
                {"instrument":"CSSRS","answers":{"PLAN":1},"answeredOn":"%s"}""".formatted(LocalDate.now()));
        assertThat(status(told)).isEqualTo(201);
        assertThat(json(told).get("stage").asString()).isEqualTo("ACCEPTED");
        assertThat(urgent("/referrals?limit=1")).contains(id);
        assertThat(published(id)).endsWith("painpath.intake.crisis-opened.v1");
        assertThat(database.sql("select data from journal where referral_id = ? and type like '%crisis-opened%'")
                        .param(id)
                        .query(String.class)
                        .single())
                .doesNotContain("PLAN")
                .contains("CLINICIAN_EVALUATES_AT_ONCE");
        assertThat(status(post("clinician", "/referrals/" + id + "/crisis/close", CLOSE)))
                .isEqualTo(200);
        assertThat(urgent("/referrals?limit=1")).doesNotContain(id);
    }

    @Test
    void whatEvaluationOrTherapyFindsIsShownFirstToo() {
        try (var events = EventLog.open()) {
            for (String service : List.of("evaluation", "integration-therapy")) {
                UUID id = accepted();
                if (service.equals("evaluation")) {
                    events.publish(service, "history-taken", id, HISTORY.formatted("NONE", LocalDate.now()));
                    events.publish(service, "history-taken", id, HISTORY.formatted("HIGH", LocalDate.now()));
                } else {
                    events.publish(service, "outcome-recorded", id, """
                            {"instrument":"CSSRS","score":3,"week":4,"recordedOn":"%s"}""".formatted(LocalDate.now()));
                    events.publish(service, "course-stopped", id, """
                            {"reasonCode":"SUICIDE_RISK","by":"therapist"}""");
                }
                await().atMost(PATIENCE)
                        .until(() -> urgent("/referrals?limit=1").contains(id));
                assertThat(published(id)).containsOnlyOnce("painpath.intake.crisis-opened.v1");
                assertThat(status(post("clinician", "/referrals/" + id + "/crisis/close", CLOSE)))
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void aModerateScoreAfterAcceptanceIsShownUntilAClinicianHasSeenIt() {
        UUID id = accepted();
        assertThat(status(post(
                        "coordinator", "/referrals/" + id + "/supply-information", """
                {"facts":{"cssrs":"MODERATE","cssrsOn":"%s"}}""".formatted(LocalDate.now()))))
                .isEqualTo(200);
        assertThat(urgent("/referrals?limit=1")).contains(id);
        assertThat(json(get("clinician", "/referrals/" + id)).at("/crisis/task").asString())
                .contains("behavioural health sees the patient");
        assertThat(published(id)).endsWith("painpath.intake.suicide-risk-noted.v1");
        assertThat(status(post("coordinator", "/referrals/" + id + "/crisis/close", CLOSE)))
                .isEqualTo(403);
        assertThat(status(post("clinician", "/referrals/" + id + "/crisis/close", CLOSE)))
                .isEqualTo(200);
        assertThat(urgent("/referrals?limit=1")).doesNotContain(id);
        assertThat(published(id)).endsWith("painpath.intake.suicide-risk-seen.v1");
    }

    @Test
    void whatIsPartlyTakenIsRecordedThoughItIsRefused() {
        UUID id = accepted();
        var answer = post("coordinator", "/referrals/" + id + "/supply-information", """
                {"facts":{"cssrs":"HIGH","cssrsOn":"%s","nrs":2}}""".formatted(LocalDate.now()));
        assertThat(status(answer)).isEqualTo(409);
        assertThat(code(answer)).isEqualTo("partly-taken");
        assertThat(urgent("/referrals?limit=1")).contains(id);
        post("clinician", "/referrals/" + id + "/crisis/close", CLOSE);
    }

    @Test
    void aConsentIsTakenBackAndGivenAgainAfterAcceptance() {
        UUID id = accepted();
        var revoked = post("coordinator", "/referrals/" + id + "/consents", """
                {"kind":"OFF_LABEL","said":"REVOKED","on":"2026-01-02"}""");
        assertThat(status(revoked)).isEqualTo(201);
        assertThat(json(revoked).at("/consents/0/revokedOn").asString()).isEqualTo("2026-01-02");
        assertThat(status(post("clinician", "/referrals/" + id + "/consents", """
                {"kind":"OFF_LABEL","said":"GIVEN","version":"2026-11"}""")))
                .isEqualTo(201);
        assertThat(published(id)).endsWith("painpath.intake.consent-revoked.v1", "painpath.intake.consent-given.v1");
        assertThat(status(post("referrer", "/referrals/" + id + "/consents", """
                {"kind":"OFF_LABEL","said":"REVOKED"}""")))
                .isEqualTo(403);
        assertThat(status(post("coordinator", "/referrals/" + id + "/consents", """
                {"kind":"OFF_LABEL","said":"REVOKED","version":"the one with a blank"}""")))
                .isEqualTo(400);
    }

    private UUID accepted() {
        UUID id = submitted(complete());
        assertThat(status(post("coordinator", "/referrals/" + id + "/accept", "{}")))
                .isEqualTo(200);
        return id;
    }

    private List<String> published(UUID id) {
        return database.sql("select type from journal where referral_id = ? and published order by sequence")
                .param(id)
                .query(String.class)
                .list();
    }

    /** The lines that say what is to be done at once. */
    private List<UUID> urgent(String path) {
        return StreamSupport.stream(json(get("coordinator", path)).get("items").spliterator(), false)
                .takeWhile(row -> row.has("urgentTask"))
                .map(row -> UUID.fromString(row.get("referralId").asString()))
                .toList();
    }
}

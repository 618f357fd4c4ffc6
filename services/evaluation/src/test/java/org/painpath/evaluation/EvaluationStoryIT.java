package org.painpath.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.painpath.testkit.ContractAssertions;
import org.painpath.testkit.EventLog;
import org.painpath.testkit.RecordedEvent;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** From intake's event to ours, on real parts. */
class EvaluationStoryIT extends RunningService {
    @Autowired
    private MeterRegistry meters;

    @Test
    void anAcceptedReferralBecomesACandidateAndEveryPublishedEventKeepsTheContract() {
        open();
        assertThat(get("clinician", path).at("/stage")).isEqualTo("OPEN");
        assertThat(post("coordinator", path + "/appointments", Bodies.visit(24)).status())
                .isEqualTo(201);
        assertThat(post("clinician", path + "/history", Bodies.HISTORY).status())
                .isEqualTo(200);
        assertThat(post("clinician", path + "/medication-reconciliation", reconciliation())
                        .status())
                .isEqualTo(200);
        assertThat(post("clinician", path + "/examination", Bodies.EXAMINATION).status())
                .isEqualTo(200);
        assertThat(post("clinician", path + "/diagnostic-orders", "{}")
                        .json()
                        .path("pendingTests")
                        .size())
                .isEqualTo(3);
        assertThat(post("integrator", path + "/diagnostic-results", Bodies.RESULTS)
                        .at("/stage"))
                .isEqualTo("IN_PROGRESS");
        assertThat(acknowledge("", Bodies.SEEN).at("/stage")).isEqualTo("READY_TO_ASSESS");
        assertThat(post("clinician", path + "/assessment", Bodies.CANDIDATE).at("/stage"))
                .isEqualTo("CANDIDATE");

        try (var events = EventLog.open()) {
            var completed = events.await("evaluation", "evaluation-completed", referral);
            var story = events.read("painpath.evaluation", referral);

            story.forEach(ContractAssertions::assertValid);
            assertThat(story)
                    .extracting(EvaluationStoryIT::fact)
                    .containsExactly(
                            "evaluation-opened",
                            "appointment-booked",
                            "history-taken",
                            "examination-recorded",
                            "diagnostic-ordered",
                            "diagnostic-resulted",
                            "diagnostic-resulted",
                            "diagnostic-resulted",
                            "results-acknowledged",
                            "evaluation-completed");
            assertThat(story)
                    .extracting(RecordedEvent::sequence)
                    .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
            assertThat(completed.data()).contains("1.4027", "\"baselineNrs\"").doesNotContain("Maria");
            assertThat(story).noneMatch(event -> event.data().contains("grapefruit"));
            assertThat(completed.data()).contains("\"uncodedMedications\":4");
        }
    }

    /** All of the referral's medicines are taken, and four without a code. */
    private String reconciliation() {
        return "{\"taking\": %s, \"uncodedTaken\": 4}"
                .formatted(get("clinician", path).json().at("/referral/medications"));
    }

    @Test
    void aNoteStaysHereAndWhoReadsItIsAClinician() {
        open();
        post("clinician", path + "/history", Bodies.HISTORY);

        assertThat(get("clinician", path + "/notes").at("/0/text")).isEqualTo("Lives with her sister Maria.");
        assertThat(get("coordinator", path + "/notes").status()).isEqualTo(403);
        assertThat(get("clinician", path).body()).doesNotContain("Maria");
    }

    @Test
    void theSameEventAgainOpensNothingTwice() {
        try (var events = EventLog.open()) {
            var accepted = events.publishExample("intake", ACCEPTED, referral);
            events.publishAgain(accepted);
            events.publishExample("intake", "referral-withdrawn.v1", referral);
            events.await("evaluation", "evaluation-cancelled", referral);

            assertThat(facts(events)).containsExactly("evaluation-opened", "evaluation-cancelled");
        }
    }

    @Test
    void whatStandsAgainstTreatmentIsHeardBeforeTheAcceptanceAndShown() {
        try (var events = EventLog.open()) {
            events.publishExample("intake", "crisis-opened.v1", referral);
            events.publishExample("intake", "consent-revoked.v1.never-given", referral);
            events.publishExample("intake", ACCEPTED, referral);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> get("clinician", path).status() == 200);

            var seen = get("clinician", path).json();
            assertThat(seen.path("obstacles").valueStream().map(JsonNode::asString))
                    .containsExactly("CRISIS", "TELEHEALTH_REVOKED");
            assertThat(seen.path("findings").findValuesAsString("rule")).contains("no-crisis-is-open");
            assertThat(post("coordinator", path + "/appointments", video()).at("/code"))
                    .isEqualTo("telehealth-consent-revoked");

            events.publishExample("intake", "crisis-closed.v1", referral);
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(get("clinician", path).at("/obstacles/0"))
                            .isEqualTo("TELEHEALTH_REVOKED"));
            assertThat(facts(events)).containsExactly("evaluation-opened");
        }
    }

    private static String video() {
        return "{\"mode\": \"VIDEO\", \"startsAt\": \"%s\"}"
                .formatted(Instant.now().plus(Duration.ofDays(2)));
    }

    @Test
    void aWithdrawalEndsTheWork() {
        open();
        try (var events = EventLog.open()) {
            events.publishUnchecked(
                    "intake",
                    "referral-withdrawn",
                    referral,
                    2,
                    ContractAssertions.example("intake", "referral-withdrawn.v1"));
            ContractAssertions.assertValid(events.await("evaluation", "evaluation-cancelled", referral));
        }

        assertThat(get("clinician", path).at("/stage")).isEqualTo("CANCELLED");
        var late = post("clinician", path + "/history", Bodies.HISTORY);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.at("/code")).isEqualTo("cancelled");
        assertThat(get("clinician", path + "/notes").json().size()).isZero();
    }

    @Test
    void aReturnedReviewOpensTheEvaluationAgain() {
        open();
        post("clinician", path + "/history", Bodies.HISTORY);
        post("clinician", path + "/examination", Bodies.EXAMINATION);
        var waived = "{\"outcome\": \"CANDIDATE\", \"labsWaived\": true}";
        assertThat(post("clinician", path + "/assessment", waived).at("/stage")).isEqualTo("CANDIDATE");

        try (var events = EventLog.open()) {
            events.publishExample("prescription-review", "returned-to-evaluation.v1", referral);
            ContractAssertions.assertValid(events.await("evaluation", "evaluation-reopened", referral));
        }
        assertThat(get("clinician", path).at("/stage")).isEqualTo("IN_PROGRESS");

        post("clinician", path + "/diagnostic-results", Bodies.RESULTS);
        acknowledge("", Bodies.SEEN);
        assertThat(post("clinician", path + "/assessment", Bodies.CANDIDATE).at("/stage"))
                .isEqualTo("CANDIDATE");
    }

    @Test
    void aCriticalResultCallsAClinicianAndWaitsForOne() {
        open();
        var results = path + "/diagnostic-results";
        var critical = Bodies.RESULTS.replace("\"value\": 31", "\"value\": 912");
        var view = post("integrator", results, critical);
        assertThat(view.at("/criticalResults/0/loinc")).isEqualTo("1742-6");
        assertThat(view.at("/results/1/flag")).isEqualTo("CRITICAL_HIGH");
        assertThat(worklist()).contains(referral.toString());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> meters.get("painpath.evaluation.critical.results")
                                .gauge()
                                .value()
                        >= 1);

        assertThat(post("integrator", results + "/1742-6/acknowledge", "").status())
                .isEqualTo(403);
        var seen = acknowledge("/1742-6", "");
        assertThat(seen.json().path("criticalResults").size()).isZero();
        assertThat(seen.at("/results/1/acknowledgedBy")).isEqualTo("clinician");
        assertThat(worklist()).doesNotContain(referral.toString());
        try (var events = EventLog.open()) {
            var reported = events.await("evaluation", "critical-value-reported", referral);
            ContractAssertions.assertValid(reported);
            ContractAssertions.assertValid(events.await("evaluation", "results-acknowledged", referral));
            assertThat(reported.data()).doesNotContain("912");
        }
    }

    @Test
    void aCriticalResultOfAWithdrawnPatientStillCallsAClinician() {
        open();
        var results = path + "/diagnostic-results";
        try (var events = EventLog.open()) {
            events.publishUnchecked(
                    "intake",
                    "referral-withdrawn",
                    referral,
                    2,
                    ContractAssertions.example("intake", "referral-withdrawn.v1"));
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get("clinician", path).at("/stage").equals("CANCELLED"));

        assertThat(post("integrator", results, Bodies.RESULTS).at("/code")).isEqualTo("cancelled");
        var critical = Bodies.RESULTS.replace("\"value\": 31", "\"value\": 912");
        var view = post("integrator", results, critical);
        assertThat(view.status()).isEqualTo(200);
        assertThat(view.json().path("results").findValuesAsString("loinc")).containsExactly("1742-6");
        assertThat(worklist()).contains(referral.toString());
        try (var events = EventLog.open()) {
            ContractAssertions.assertValid(events.await("evaluation", "critical-value-reported", referral));
        }

        assertThat(acknowledge("/1742-6", "").status()).isEqualTo(200);
        assertThat(worklist()).doesNotContain(referral.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/acknowledge        | {}",
                "/acknowledge        | {\"tests\": [\"1742-6\"]}",
                "/1742-6/acknowledge | {}",
            })
    void whoAcknowledgesSaysWhatTheyLookedAt(String door, String body) {
        open();
        var results = path + "/diagnostic-results";
        var looked = post("integrator", results, Bodies.RESULTS)
                .json()
                .path("version")
                .asInt();
        var since = Bodies.RESULTS.replace("\"value\": 31", "\"value\": 912");
        post("integrator", results, since);

        assertThat(post("clinician", results + door, body).at("/code")).isEqualTo("if-match-needed");
        assertThat(post("clinician", results + door, body, "If-Match", "\"" + looked + "\"")
                        .status())
                .isEqualTo(412);
        assertThat(get("clinician", path).at("/criticalResults/0/loinc")).isEqualTo("1742-6");
        var now = get("clinician", path).json().path("version").asInt();
        assertThat(post("clinician", results + door, body, "If-Match", "\"" + now + "\"")
                        .json()
                        .path("criticalResults")
                        .size())
                .isZero();
    }

    /** As it is now. */
    private Answer acknowledge(String test, String body) {
        var seen = get("clinician", path).json().path("version").asInt();
        return post(
                "clinician",
                path + "/diagnostic-results" + test + "/acknowledge",
                body,
                "If-Match",
                "\"" + seen + "\"");
    }

    private String worklist() {
        var before = new java.util.UUID(referral.getMostSignificantBits(), referral.getLeastSignificantBits() - 1);
        return get("clinician", "/evaluations?critical=true&limit=200&after=" + before)
                .body();
    }

    @Test
    void aPoisonedEventParksItsReferralAndNoOther() {
        try (var events = EventLog.open()) {
            events.publishUnchecked("intake", "referral-accepted", referral, 1, "{\"priority\": \"SOON\"}");
            events.publishUnchecked("intake", "referral-withdrawn", referral, 2, "{\"reasonCode\": \"x\"}");
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> parked().size() == 2);
        assertThat(parked()).containsExactly("failed", "behind");

        assertThat(get("clinician", path).status()).isEqualTo(404);
        var other = new org.painpath.chassis.Ids().next();
        try (var events = EventLog.open()) {
            events.publishExample("intake", ACCEPTED, other);
            events.await("evaluation", "evaluation-opened", other);
        }
    }

    private List<String> parked() {
        return get("sre", "/parked?limit=200")
                .json()
                .valueStream()
                .filter(event -> event.path("referralId").asString().equals(referral.toString()))
                .map(event -> event.path("reasonCode").asString())
                .toList();
    }

    private List<String> facts(EventLog events) {
        return events.read("painpath.evaluation", referral).stream()
                .map(EvaluationStoryIT::fact)
                .toList();
    }

    private static String fact(RecordedEvent event) {
        return event.type().split("\\.")[2];
    }
}

package org.painpath.intake.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.Ids;
import org.painpath.intake.RunningIntake;
import org.painpath.testkit.EventLog;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** From the events of evaluation and tracker to what who sent the referral sees of it. */
class PathwayIT extends RunningIntake {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final UUID appointment = new Ids().next();

    @Test
    void theSenderFollowsTheReferralToItsEnd() {
        UUID id = accepted();
        try (var events = EventLog.open()) {
            events.publish("evaluation", "appointment-booked", id, """
                    {"appointmentId":"%s","startsAt":"%s","mode":"IN_PERSON","clinician":"clinician","minutes":45}""".formatted(
                            appointment, Instant.now().plusSeconds(86_400)));
            awaitTask(id, "in-progress", "5.1.1", "scheduled");
            events.publish("evaluation", "appointment-missed", id, "{\"appointmentId\":\"%s\"}".formatted(appointment));
            awaitTask(id, "in-progress", "5.1.2", "visit-missed");
            stage(events, id, "AWAITING_RESULTS", "CLINICIAN");
            awaitTask(id, "in-progress", "5.1.4", "awaiting-results");
            stage(events, id, "EVALUATION", "CLINICIAN");
            stage(events, id, "TREATMENT", "THERAPIST");
            var treated = awaitTask(id, "in-progress", "5.1.4", "in-treatment");
            assertThat(treated.at("/businessStatus/text").asString()).isEqualTo("In treatment");
            assertThat(treated.has("output")).isFalse();
            assertThat(found("in-progress", id)).isEqualTo(1);

            var closed = closed(events, id, "COMPLETED_WITH_RESPONSE");
            var task = awaitTask(id, "completed", "7.0", "treated-with-response");
            assertThat(task.at("/output/0/valueReference/reference").asString())
                    .isEqualTo("DocumentReference/" + closed);
            assertThat(task.at("/lastModified").asString()).isNotEmpty();
            assertThat(found("completed", id)).isEqualTo(1);
            assertThat(found("in-progress", id)).isZero();
            assertThat(json(get("referrer", "/fhir/ServiceRequest/" + id))
                            .at("/status")
                            .asString())
                    .isEqualTo("completed");
        }
        assertThat(status(cancel(id))).isEqualTo(409);
    }

    @Test
    void aWithdrawalIsConfirmedWhenTheOthersHaveEndedTheirWork() {
        UUID id = accepted();
        assertThat(json(cancel(id)).at("/businessStatus/coding/0/code").asString())
                .isEqualTo("5.2");
        assertThat(json(cancel(id)).at("/status").asString()).isEqualTo("in-progress");
        try (var events = EventLog.open()) {
            closed(events, id, "WITHDRAWN");
            awaitTask(id, "cancelled", "6.0", "withdrawn");
        }
        assertThat(json(cancel(id)).at("/status").asString()).isEqualTo("cancelled");
    }

    @Test
    void whatWasFinishedBeforeTheWithdrawalWasHeardIsCompleted() {
        UUID id = accepted();
        cancel(id);
        try (var events = EventLog.open()) {
            closed(events, id, "NOT_CANDIDATE");
            awaitTask(id, "completed", "7.0", "not-a-candidate");
        }
    }

    @Test
    void whatIsMissingIsShownOnlyWhereTheSenderWasAskedForIt() {
        UUID id = submitted(complete().replace("\"cardiac\":\"NONE\",", "").replace("\"OFF_LABEL\",", ""));
        assertThat(task(id).has("statusReason")).isFalse();
        post(
                "coordinator",
                "/referrals/" + id + "/request-information",
                "{\"from\":\"PATIENT\",\"items\":[\"consent-off-label\"]}");
        assertThat(task(id).has("statusReason")).isFalse();
        post(
                "coordinator",
                "/referrals/" + id + "/request-information",
                "{\"from\":\"REFERRER\",\"items\":[\"cardiac-disease\"]}");
        assertThat(task(id).at("/statusReason/text").asString()).isEqualTo("Asked of the referrer: cardiac-disease");
        var found = json(get("referrer", "/fhir/Task?_id=" + id));
        assertThat(found.at("/entry/0/resource/statusReason/text").asString())
                .isEqualTo("Asked of the referrer: cardiac-disease");
        post("referrer", "/referrals/" + id + "/supply-information", "{\"facts\":{\"cardiac\":\"NONE\"}}");
        assertThat(task(id).has("statusReason")).isFalse();
    }

    private org.springframework.http.ResponseEntity<String> cancel(UUID id) {
        return exchange(HttpMethod.PUT, "referrer", "/fhir/Task/" + id, """
                {"resourceType": "Task", "id": "%s", "status": "cancelled", "intent": "order"}""".formatted(id), null);
    }

    private JsonNode awaitTask(UUID id, String status, String businessCode, String standing) {
        await().atMost(PATIENCE)
                .until(() ->
                        task(id).at("/businessStatus/coding/1/code").asString().equals(standing));
        var task = task(id);
        assertThat(task.at("/status").asString()).isEqualTo(status);
        assertThat(task.at("/businessStatus/coding/0/code").asString()).isEqualTo(businessCode);
        return task;
    }

    private JsonNode task(UUID id) {
        return json(get("referrer", "/fhir/Task/" + id));
    }

    private int found(String status, UUID id) {
        return json(get("referrer", "/fhir/Task?status=%s&_id=%s".formatted(status, id)))
                .at("/total")
                .asInt();
    }

    private UUID accepted() {
        UUID referral = submitted(complete());
        assertThat(status(post("coordinator", "/referrals/" + referral + "/accept", "{}")))
                .isEqualTo(200);
        return referral;
    }

    private static void stage(EventLog events, UUID id, String stage, String role) {
        events.publish("tracker", "stage-entered", id, """
                {"stage":"%s","waitingFor":"something","role":"%s","since":"%s"}""".formatted(stage, role, Instant.now()));
    }

    private static String closed(EventLog events, UUID id, String outcome) {
        return events.publish("tracker", "referral-closed", id, """
                {"outcome":"%s","closedAt":"%s"}""".formatted(outcome, Instant.now()))
                .headers()
                .get("ce_id");
    }
}

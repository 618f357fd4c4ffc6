package org.painpath.integrationtherapy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.Ids;
import org.painpath.testkit.ContractAssertions;
import org.painpath.testkit.Platform;
import org.painpath.testkit.RecordedEvent;

/** A course from the signature to its end, through the door and over the topics. */
class CourseIT extends PlatformTest {

    @Test
    void goesFromSignatureToResponder() {
        review("prescription-signed", referral);
        awaitStage(referral, "PLANNED");
        outcome("NRS", "8", 0);
        outcome("PEG", "23", 0);
        prepare();
        takeDose(schedule("DOSING"));
        outcome("NRS", "5.6", 12);
        outcome("PEG", "16", 12);

        var done = therapist.post(course + "/complete", "{}");

        assertThat(done.status()).isEqualTo(200);
        assertThat(done.text("stage")).isEqualTo("COMPLETED");
        assertThat(done.body().path("responder").asBoolean()).isTrue();
        assertPublished("course-completed");
    }

    private void takeDose(String session) {
        var path = course + "/sessions/" + session;
        var early = therapist.post(path + "/complete", "{}");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text("code")).isEqualTo("dosing-not-cleared");

        var high = therapist.post(path + "/vitals", vitals(0, 150));
        assertThat(high.status()).isEqualTo(409);
        assertThat(high.text("code")).isEqualTo("dosing-held");
        var kept = therapist.get(course).body().path("sessions").get(1);
        assertThat(kept.path("vitals").size()).isEqualTo(1);
        assertThat(kept.path("check").asString()).isEqualTo("HELD");

        assertThat(therapist.post(path + "/vitals", vitals(0, 128)).status()).isEqualTo(200);
        assertThat(therapist.post(path + "/complete", "{}").text("code")).isEqualTo("session-not-finished");
        assertThat(therapist.post(path + "/vitals", vitals(40, 138)).status()).isEqualTo(200);
        assertThat(therapist.post(path + "/vitals", vitals(120, 126)).status()).isEqualTo(200);
        var completed = therapist.post(path + "/complete", "{\"note\": \"Calm, slept afterwards.\"}");
        assertThat(completed.status()).isEqualTo(200);
        assertThat(completed.body().path("notes").get(0).path("text").asString())
                .isEqualTo("Calm, slept afterwards.");
    }

    @Test
    void stopsForAnAdverseEvent() {
        review("prescription-signed", referral);
        awaitStage(referral, "PLANNED");

        var reported = therapist.post(
                course + "/adverse-events",
                "{\"term\": \"LASTING_DISSOCIATION\", \"grade\": 2, \"serious\": false, \"note\": \"three hours\","
                        + " \"onsetMinutes\": 40, \"relatedness\": \"PROBABLE\", \"outcome\": \"RECOVERING\"}");

        assertThat(reported.status()).isEqualTo(200);
        var shown = reported.body().at("/course/adverseEvents/0");
        assertThat(shown.path("onsetMinutes").asInt()).isEqualTo(40);
        assertThat(shown.path("relatedness").asString()).isEqualTo("PROBABLE");
        assertThat(shown.path("outcome").asString()).isEqualTo("RECOVERING");
        assertThat(reported.body().path("course").path("stage").asString()).isEqualTo("STOPPED");
        assertPublished("course-stopped");
        assertThat(therapist
                        .post(course + "/stop", "{\"reasonCode\": \"NO_BENEFIT\"}")
                        .text("code"))
                .isEqualTo("course-closed");
    }

    @Test
    void whatPhq9TellsPausesAtOnceAndItsAnswersStayHere() {
        review("prescription-signed", referral);
        awaitStage(referral, "PLANNED");
        var told = therapist.post(course + "/outcomes", """
            {"instrument": "PHQ9", "week": 0, "recordedOn": "2026-11-20",
             "answers": {"Q1": 1, "Q2": 1, "Q3": 1, "Q4": 1, "Q5": 0, "Q6": 1, "Q7": 0, "Q8": 0, "Q9": 1}}\
            """);
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.text("stage")).isEqualTo("PAUSED");
        assertThat(told.body().path("trends").get(0).path("instrument").asString())
                .isEqualTo("PHQ9");
        assertThat(therapist
                        .get(course)
                        .body()
                        .path("outcomes")
                        .get(0)
                        .path("score")
                        .asInt())
                .isEqualTo(6);
        assertPublished("course-paused");
    }

    @Test
    void aSessionByVideoHasARoomAndADoseAtHomeItsPeerMonitor() {
        review("prescription-signed", referral);
        var planned = awaitStage(referral, "PLANNED");
        assertThat(planned.body().path("next").path("what").asString()).isEqualTo("CONTACT");
        var booked = therapist.post(
                course + "/sessions",
                "{\"startsAt\": \"%s\", \"kind\": \"DOSING\", \"setting\": \"HOME\", \"video\": true}"
                        .formatted(Instant.now()));
        assertThat(booked.body()
                        .path("course")
                        .path("sessions")
                        .get(0)
                        .path("telehealthLink")
                        .asString())
                .startsWith("https://");
        var path = course + "/sessions/" + booked.text("sessionId") + "/peer-monitor";
        var attested = therapist.post(path, "{\"adult\": true, \"staysToTheEnd\": true, \"canCallForHelp\": true}");
        assertThat(attested.body()
                        .path("sessions")
                        .get(0)
                        .path("peerMonitor")
                        .path("attestedBy")
                        .asString())
                .isEqualTo("therapist");
        assertThat(therapist.post(path, "{\"adult\": true}").status()).isEqualTo(400);
        assertPublished("session-scheduled");
    }

    @Test
    void pausesWhenSuspendedAndResumesWithTheNewDose() {
        review("prescription-signed", referral);
        review("prescription-suspended", referral);
        assertThat(awaitStage(referral, "PAUSED")
                        .body()
                        .path("pausedFor")
                        .get(0)
                        .asString())
                .isEqualTo("PRESCRIPTION_SUSPENDED");

        review("dose-changed", referral);

        assertThat(awaitStage(referral, "PLANNED").status()).isEqualTo(200);
    }

    @Test
    void resumesWhenAPrescriberResumesThePrescription() {
        review("prescription-signed", referral);
        review("prescription-suspended", referral);
        awaitStage(referral, "PAUSED");
        assertThat(as("clinician")
                        .post(course + "/resume", "{\"reasonCode\": \"REVIEWED_AND_SAFE\"}")
                        .text("code"))
                .isEqualTo("prescription-suspended");

        review("prescription-resumed", referral);

        assertThat(awaitStage(referral, "PLANNED").body().path("pausedFor")).isEmpty();
        assertPublished("course-resumed");
    }

    @Test
    void aCrisisThatIsHeardBeforeTheSignatureRefusesDosesUntilItIsOver() {
        events.publishExample("intake", "crisis-opened.v1", referral);
        review("prescription-signed", referral);
        var planned = awaitStage(referral, "PLANNED").body();
        assertThat(planned.path("obstacles").get(0).asString()).isEqualTo("CRISIS");
        assertThat(planned.path("findings").findValuesAsString("rule")).contains("no-crisis-is-open");
        assertThat(dosing().text("code")).isEqualTo("crisis-open");
        assertThat(therapist
                        .get("/courses?stage=PLANNED&limit=200")
                        .body()
                        .path("items")
                        .valueStream())
                .anyMatch(row -> row.path("referralId").asString().equals(referral.toString())
                        && row.path("obstacles").get(0).asString().equals("CRISIS"));

        events.publishExample("intake", "crisis-closed.v1", referral);
        await().untilAsserted(() ->
                assertThat(therapist.get(course).body().path("obstacles")).isEmpty());
        assertThat(dosing().status()).isEqualTo(201);
    }

    private Door.Answer dosing() {
        var body = "{\"startsAt\": \"%s\", \"kind\": \"DOSING\", \"setting\": \"CLINIC\"}".formatted(Instant.now());
        return therapist.post(course + "/sessions", body);
    }

    @Test
    void endsWhenThePrescriptionIsDiscontinued() {
        review("prescription-signed", referral);
        review("prescription-discontinued", referral);

        assertThat(awaitStage(referral, "STOPPED").text("stopReason")).isEqualTo("PRESCRIPTION_DISCONTINUED");
    }

    @Test
    void aWithdrawalCancelsAndComesOnce() {
        review("prescription-signed", referral);
        awaitStage(referral, "PLANNED");
        var withdrawn = events.publishExample("intake", "referral-withdrawn.v1", referral);
        awaitStage(referral, "CANCELLED");
        events.publishAgain(withdrawn);

        var later = new Ids().next();
        events.publishExample("intake", "referral-withdrawn.v1", later);
        assertThat(awaitStage(later, "CANCELLED").body().path("version").asInt())
                .isEqualTo(1);
        assertThat(therapist.get(course).body().path("version").asInt()).isEqualTo(2);

        review("prescription-signed", later);
        assertThat(therapist
                        .post("/courses/" + later + "/stop", "{\"reasonCode\": \"OTHER\"}")
                        .text("code"))
                .isEqualTo("no-course");
    }

    private void outcome(String instrument, String score, int week) {
        var body = "{\"instrument\": \"%s\", \"score\": %s, \"week\": %d, \"recordedOn\": \"2026-11-20\"}"
                .formatted(instrument, score, week);
        assertThat(therapist.post(course + "/outcomes", body).status()).isEqualTo(200);
    }

    private static String vitals(int minute, int systolic) {
        return "{\"minute\": %d, \"systolic\": %d, \"diastolic\": 80, \"spo2Percent\": 98, \"cadss6\": 2}"
                .formatted(minute, systolic);
    }

    /** All of the referral's events are on the topic, valid, numbered without a gap, and no note is among them. */
    private void assertPublished(String last) {
        Platform.registerConnector("integration-therapy");
        events.await("integration-therapy", last, referral);
        var published = events.read(Platform.topic("integration-therapy"), referral);
        assertThat(published).allSatisfy(ContractAssertions::assertValid);
        assertThat(published.stream().map(RecordedEvent::sequence))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, published.size()).boxed().toList());
        assertThat(published)
                .noneMatch(event ->
                        event.type().contains("dosing-") || event.type().contains("assess"))
                .noneMatch(event -> event.data().contains("answers"))
                .noneMatch(
                        event -> event.data().contains("slept") || event.data().contains("three hours"));
    }
}

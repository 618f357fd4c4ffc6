package org.painpath.prescriptionreview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.painpath.testkit.ContractAssertions;
import org.painpath.testkit.Platform;
import org.painpath.testkit.RecordedEvent;

/** A review from a candidate to its end, through the door and over the topics. */
class ReviewIT extends PlatformTest {

    @Test
    void goesFromACandidateToASignatureByTwoPeople() {
        candidate(CREATININE, GABAPENTIN);
        awaitStage("OPEN");

        var proposed = prescriber.post(review + "/proposal", "{}");
        assertThat(proposed.status()).isEqualTo(200);
        assertThat(proposed.body().path("dose").path("singleDoseMg").decimalValue())
                .isEqualByComparingTo("10");
        assertThat(proposed.body().path("dose").path("egfr").asInt()).isEqualTo(88);
        assertThat(check().text("code")).isEqualTo("open-finding");
        overrideByTheSecondPhysician();
        assertThat(check().text("stage")).isEqualTo("CHECKED");
        var signed = prescriber.decide(review, "sign", "\"daysSupply\": 30, \"refills\": 2");

        assertThat(signed.text("stage")).isEqualTo("ACTIVE");
        assertThat(signed.body().path("prescription").path("quantity").asInt()).isEqualTo(90);
        assertPublished("prescription-signed", 5);
    }

    private void overrideByTheSecondPhysician() {
        var body = "{\"rule\": \"interaction-gabapentinoid\", \"reasonCode\": \"BENEFIT_OUTWEIGHS_RISK\"}";
        assertThat(prescriber.post(review + "/override", body).text("code")).isEqualTo("same-person");
        assertThat(clinician.post(review + "/override", body).status()).isEqualTo(200);
    }

    @Test
    void aMissingLabIsRefusedReturnedAndSuppliedLater() {
        candidate("", "");
        awaitStage("OPEN");
        var refused = prescriber.post(review + "/proposal", "{}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("dose-refused");
        assertThat(refused.text("detail")).contains("kidney-function-is-known");
        assertThat(prescriber.get(review).body().path("findings").size()).isPositive();

        assertThat(prescriber
                        .post(review + "/return", "{\"missing\": [\"creatinine\"]}")
                        .text("stage"))
                .isEqualTo("RETURNED");
        event("evaluation", "evaluation-reopened", "{\"missing\": [\"creatinine\"]}");
        candidate(CREATININE, "");
        assertThat(awaitStage("OPEN").body().path("revision").asInt()).isEqualTo(2);
        assertThat(sign().text("stage")).isEqualTo("ACTIVE");
        assertPublished("prescription-signed", 7);
    }

    @Test
    void aForbiddenMedicationIsRejected() {
        candidate(CREATININE, THEOPHYLLINE);
        awaitStage("OPEN");
        assertThat(prescriber.post(review + "/proposal", "{}").text("detail")).contains("interaction-xanthine");

        assertThat(pharmacist
                        .post(review + "/reject", "{\"reasonCode\": \"INTERACTION\"}")
                        .text("stage"))
                .isEqualTo("REJECTED");
        assertPublished("prescription-rejected", 3);
        assertThat(events.await("prescription-review", "prescription-rejected", referral)
                        .data())
                .contains("interaction-xanthine");
    }

    @Test
    void aDoseChangeIsSignedAnew() {
        candidate(CREATININE, "");
        awaitStage("OPEN");
        var first = sign().body().path("prescription").path("prescriptionId").asString();
        event(
                "integration-therapy",
                "dose-change-requested",
                "{\"reasonCode\": \"TOO_LITTLE_RELIEF\", \"direction\": \"UP\", \"requestedBy\": \"therapist\"}");
        awaitStage("OPEN");

        var second = sign();

        assertThat(second.body().path("prescription").path("singleDoseMg").decimalValue())
                .isEqualByComparingTo("20");
        assertPublished("dose-changed", 8);
        assertThat(events.await("prescription-review", "dose-changed", referral).data())
                .contains(first);
    }

    @Test
    void aCrisisSuspendsThePrescriptionAndIsShown() {
        candidate(CREATININE, "");
        awaitStage("OPEN");
        sign();
        events.publishExample("intake", "crisis-opened.v1", referral);

        var suspended = awaitStage("SUSPENDED").body();
        assertThat(suspended.path("obstacles").get(0).asString()).isEqualTo("CRISIS");
        assertThat(suspended.path("findings").findValuesAsString("rule")).containsExactly("no-crisis-is-open");
        assertPublished("prescription-suspended", 5);
        assertThat(events.await("prescription-review", "prescription-suspended", referral)
                        .data())
                .contains("crisis-open");
        assertThat(prescriber
                        .get("/reviews?stage=SUSPENDED&limit=200")
                        .body()
                        .path("items")
                        .valueStream())
                .anyMatch(row -> row.path("referralId").asString().equals(referral.toString())
                        && row.path("obstacles").get(0).asString().equals("CRISIS"));
    }

    @Test
    void aRevokedConsentThatComesBeforeTheCandidateRefusesTheProposal() {
        events.publishExample("intake", "consent-revoked.v1", referral);
        candidate(CREATININE, "");
        awaitStage("OPEN");
        assertThat(prescriber.post(review + "/proposal", "{}").text("code")).isEqualTo("consent-revoked-off-label");

        events.publishExample("intake", "consent-given.v1", referral);
        await().untilAsserted(() ->
                assertThat(prescriber.get(review).body().path("obstacles")).isEmpty());
        assertThat(sign().text("stage")).isEqualTo("ACTIVE");
    }

    @Test
    void aSeriesOfInfusionsIsSignedForItsDays() {
        candidate(CREATININE, "");
        awaitStage("OPEN");
        var five = """
            {"route": "IV_INFUSION", "infusion": {"rate": 0.5, "unit": "mg/kg/h", "hoursPerDay": 4, "days": 5}}\
            """;
        assertThat(prescriber.post(review + "/proposal", five).status()).isEqualTo(200);
        check();
        assertThat(prescriber
                        .decide(review, "sign", "\"daysSupply\": 30, \"refills\": 0")
                        .text("code"))
                .isEqualTo("supply-is-the-series");

        var signed = prescriber.decide(review, "sign", "\"daysSupply\": 5, \"refills\": 0");

        assertThat(signed.body()
                        .path("prescription")
                        .path("infusion")
                        .path("totalMg")
                        .decimalValue())
                .isEqualByComparingTo("701");
        assertPublished("prescription-signed", 4);
    }

    @Test
    void aPharmacistHandsOutOneFillAtATime() {
        candidate(CREATININE, "");
        awaitStage("OPEN");
        assertThat(pharmacist.post(review + "/refills", "{}").text("code")).isEqualTo("not-signed");
        sign();

        var filled = pharmacist.post(review + "/refills", "{}");

        assertThat(filled.status()).isEqualTo(200);
        assertThat(filled.body()
                        .path("prescription")
                        .path("fills")
                        .get(0)
                        .path("quantity")
                        .asInt())
                .isEqualTo(90);
        assertThat(pharmacist.post(review + "/refills", "{}").text("code")).isEqualTo("no-refills-left");
        assertThat(pharmacist.post(review + "/refills", "{\"quantity\": 0}").status())
                .isEqualTo(400);
        assertPublished("prescription-signed", 4);
    }

    @Test
    void aStoppedCourseEndsThePrescription() {
        candidate(CREATININE, "");
        awaitStage("OPEN");
        sign();
        event("integration-therapy", "course-stopped", "{\"reasonCode\": \"ADVERSE_EVENT\", \"by\": \"therapist\"}");
        awaitStage("DISCONTINUED");
        assertPublished("prescription-discontinued", 5);
    }

    @Test
    void aPrescriberResumesWhatACourseHadSuspendedAndTheCompletedCourseEndsIt() {
        candidate(CREATININE, "");
        awaitStage("OPEN");
        sign();
        event("integration-therapy", "course-paused", "{\"reasonCode\": \"VITAL_SIGNS\", \"by\": \"therapist\"}");
        awaitStage("SUSPENDED");
        var reason = "{\"reasonCode\": \"CAUSE_RESOLVED\"}";
        assertThat(pharmacist.post(review + "/resume", reason).status()).isEqualTo(403);
        assertThat(prescriber.post(review + "/resume", "{}").status()).isEqualTo(400);
        var resumed = prescriber.post(review + "/resume", reason);
        assertThat(resumed.text("stage")).isEqualTo("ACTIVE");
        assertThat(resumed.body().path("obstacles").get(0).asString()).isEqualTo("COURSE_PAUSED");
        assertThat(prescriber.post(review + "/resume", reason).text("code")).isEqualTo("not-suspended");
        assertThat(pharmacist.post(review + "/refills", "{}").text("code")).isEqualTo("course-paused");

        event("integration-therapy", "course-resumed", "{\"reasonCode\": \"CAUSE_RESOLVED\"}");
        await().untilAsserted(() ->
                assertThat(prescriber.get(review).body().path("obstacles")).isEmpty());
        assertThat(pharmacist.post(review + "/refills", "{}").status()).isEqualTo(200);

        event(
                "integration-therapy",
                "course-completed",
                "{\"responder\": true, \"responses\": [], \"completedBy\": \"therapist\", \"policyVersion\":"
                        + " \"2026.11\"}");
        awaitStage("DISCONTINUED");
        assertThat(pharmacist.post(review + "/refills", "{}").text("code")).isEqualTo("closed");
        assertPublished("prescription-discontinued", 7);
    }

    @Test
    void aWithdrawalThatComesFirstIsRemembered() {
        var withdrawn = events.publishExample("intake", "referral-withdrawn.v1", referral);
        awaitStage("CANCELLED");
        events.publishAgain(withdrawn);
        candidate(CREATININE, "");
        event("evaluation", "evaluation-reopened", "{\"missing\": [\"creatinine\"]}");

        assertThat(prescriber.post(review + "/proposal", "{}").text("code")).isEqualTo("closed");
        assertPublished("review-cancelled", 1);
        assertThat(prescriber.get(review).body().path("version").asInt()).isEqualTo(1);
    }

    /** All of the referral's events are on the topic, valid, numbered without a gap, and no private one is among them. */
    private void assertPublished(String last, int count) {
        Platform.registerConnector("prescription-review");
        events.await("prescription-review", last, referral);
        var published = events.read(Platform.topic("prescription-review"), referral);
        assertThat(published).hasSize(count).allSatisfy(ContractAssertions::assertValid);
        assertThat(published.stream().map(RecordedEvent::sequence))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, count).boxed().toList());
        assertThat(published)
                .noneMatch(
                        event -> event.type().contains("facts") || event.type().contains("noted"));
    }
}

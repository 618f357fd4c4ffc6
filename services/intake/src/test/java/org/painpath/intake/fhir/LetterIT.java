package org.painpath.intake.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.Json;
import org.painpath.intake.RunningIntake;
import org.painpath.testkit.EventLog;
import org.painpath.testkit.RecordedEvent;
import org.painpath.testkit.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The letter about the end: found, read and audited by whoever sent the referral, and replaced by a newer one. */
class LetterIT extends RunningIntake {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Test
    void aDeclinedReferralIsALetterThatItsSenderReads() throws Exception {
        UUID id = submitted(complete());
        post("coordinator", "/referrals/" + id + "/decline", "{\"reasonCodes\":[\"out-of-area\"]}");
        String letter;
        try (var events = EventLog.open()) {
            RecordedEvent closed = closed(events, id, "DECLINED");
            letter = closed.headers().get("ce_id");
            awaitLetters(id, 1);
            events.publishAgain(closed);
        }
        var found = json(get("referrer", "/fhir/DocumentReference?related=ServiceRequest/" + id));
        assertThat(found.at("/total").asInt()).isEqualTo(1);
        assertThat(found.at("/entry/0/resource/id").asString()).isEqualTo(letter);
        assertThat(found.toString()).doesNotContain(FAMILY);
        assertThat(audited(id)).isZero();

        var document = json(get("referrer", "/fhir/Bundle/" + letter));
        assertThat(document.at("/type").asString()).isEqualTo("document");
        assertThat(document.at("/entry/0/resource/resourceType").asString()).isEqualTo("Composition");
        assertThat(document.at("/entry/1/resource/name/0/family").asString()).isEqualTo(FAMILY);
        assertThat(document.at("/entry/0/resource/section/1/text/div").asString())
                .contains("Reasons: out of area.");
        assertThat(text(letter)).contains(FAMILY, "Reasons: out of area.", "Declined by the clinic");
        assertThat(audited(id)).isEqualTo(2);
    }

    @Test
    void withoutTheConsentToRecordsOfSubstanceUseNeitherTheLetterNorTheReferralTellsThem() throws Exception {
        UUID id = submitted(complete()
                .replace("\"substanceUse\":\"NONE\"", "\"substanceUse\":\"ACTIVE\",\"dast10Score\":7")
                .replace("\"G90.511\",", "\"F11.20\","));
        assertThat(get("referrer", "/referrals/" + id).getBody()).contains("F11.20", "ACTIVE", "dast10Score");
        post("clinician", "/referrals/" + id + "/decline", "{\"reasonCodes\":[\"substance-use\"]}");
        String letter;
        try (var events = EventLog.open()) {
            letter = closed(events, id, "DECLINED").headers().get("ce_id");
            awaitLetters(id, 1);
        }
        assertThat(text(letter)).contains("Reasons: substance use.");
        assertThat(get("referrer", "/referrals/" + id).getBody()).contains("substance-use");

        var revoked =
                post("coordinator", "/referrals/" + id + "/consents", "{\"kind\":\"PART_2\",\"said\":\"REVOKED\"}");
        assertThat(revoked.getStatusCode().value()).isEqualTo(201);
        assertThat(text(letter)).doesNotContain("Reasons", "substance").contains(FAMILY, "Declined by the clinic");
        assertThat(get("referrer", "/fhir/Bundle/" + letter).getBody()).doesNotContain("substance use");
        assertThat(get("referrer", "/referrals/" + id).getBody()).doesNotContain("substance");
    }

    @Test
    void aSenderIsNotShownWhatItSentOfThem() {
        UUID id = submitted(complete()
                .replace("\"substanceUse\":\"NONE\"", "\"substanceUse\":\"ACTIVE\",\"dast10Score\":7")
                .replace("\"G90.511\",", "\"F11.20\","));
        post("coordinator", "/referrals/" + id + "/consents", "{\"kind\":\"PART_2\",\"said\":\"REVOKED\"}");
        assertThat(get("referrer", "/referrals/" + id).getBody())
                .doesNotContain("F11.20", "ACTIVE", "dast10Score\":7")
                .contains("painOnset");
        post(
                "referrer",
                "/referrals/" + id + "/supply-information",
                "{\"facts\":{\"history\":{\"substanceUse\":\"NONE\"}}}");
        assertThat(json(get("coordinator", "/referrals/" + id))
                        .at("/screening/missing")
                        .toString())
                .contains("substance-use");
    }

    @Test
    void theReferrerIsToldOnceOfEachLetter() {
        UUID id = submitted(
                complete().replace("\"notes\":", "\"referrer\":{\"email\":\"r@referrer.example\"},\"notes\":"));
        post("coordinator", "/referrals/" + id + "/accept", "{}");
        try (var events = EventLog.open()) {
            RecordedEvent first = closed(events, id, "COMPLETED_WITHOUT_RESPONSE");
            awaitLetters(id, 1);
            assertThat(mails(id)).isEqualTo(1);
            events.publishAgain(first);
            closed(events, id, "STOPPED");
            awaitLetters(id, 2);
        }
        assertThat(mails(id)).isEqualTo(2);
    }

    @Test
    void whoGaveNoAddressGetsNoMailAndALetterFromBeforeIsNotTold() {
        UUID id = submitted(complete());
        post("coordinator", "/referrals/" + id + "/accept", "{}");
        try (var events = EventLog.open()) {
            closed(events, id, "STOPPED");
            awaitLetters(id, 1);
            assertThat(mails(id)).isZero();
            database.sql("insert into referrer (referral_id, email) values (?, 'r@referrer.example')")
                    .param(id)
                    .update();
            closed(events, id, "COMPLETED_WITH_RESPONSE");
            awaitLetters(id, 2);
        }
        assertThat(mails(id)).isEqualTo(1);
    }

    private int mails(UUID id) {
        return count("select count(*) from message where referral_id = ? and happening = 'LETTER_READY'", id);
    }

    @Test
    void aFhirClientGetsThePdfAsABinary() throws Exception {
        UUID id = submitted(complete());
        post("coordinator", "/referrals/" + id + "/decline", "{\"reasonCodes\":[\"out-of-area\"]}");
        String letter;
        try (var events = EventLog.open()) {
            letter = closed(events, id, "DECLINED").headers().get("ce_id");
            awaitLetters(id, 1);
        }
        var answer = read(letter, "application/fhir+json");
        JsonNode binary = Json.EVENTS.readTree(answer);
        assertThat(binary.at("/resourceType").asString()).isEqualTo("Binary");
        byte[] pdf = Base64.getDecoder().decode(binary.at("/data").asString());
        assertThat(pdf).isEqualTo(read(letter, "application/pdf"));
    }

    @Test
    void aCorrectionIsANewLetterThatReplacesTheOneBefore() {
        UUID id = submitted(complete());
        post("coordinator", "/referrals/" + id + "/accept", "{}");
        String first;
        String second;
        try (var events = EventLog.open()) {
            first = closed(events, id, "COMPLETED_WITHOUT_RESPONSE").headers().get("ce_id");
            second = closed(events, id, "STOPPED").headers().get("ce_id");
            awaitLetters(id, 2);
        }
        var newest = json(get("referrer", "/fhir/DocumentReference/" + second));
        assertThat(newest.at("/status").asString()).isEqualTo("current");
        assertThat(newest.at("/relatesTo/0/target/reference").asString()).isEqualTo("DocumentReference/" + first);
        assertThat(json(get("referrer", "/fhir/DocumentReference/" + first))
                        .at("/status")
                        .asString())
                .isEqualTo("superseded");
        assertThat(found("status=current&related=ServiceRequest/" + id)).isEqualTo(1);
        assertThat(found("status=current,superseded&related=ServiceRequest/" + id))
                .isEqualTo(2);
        assertThat(found("status=entered-in-error&related=ServiceRequest/" + id))
                .isZero();
        assertThat(found("_id=" + first)).isEqualTo(1);
        assertThat(json(get("referrer", "/fhir/Task/" + id))
                        .at("/output/0/valueReference/reference")
                        .asString())
                .isEqualTo("DocumentReference/" + second);
        assertThat(json(get("referrer", "/fhir/Bundle/" + second))
                        .at("/entry/0/resource/relatesTo/0/targetIdentifier/value")
                        .asString())
                .isEqualTo(first);
    }

    @Test
    void nobodyElseOutsideReadsIt() {
        UUID id = submitted(complete());
        post("coordinator", "/referrals/" + id + "/decline", "{\"reasonCodes\":[\"out-of-area\"]}");
        String letter;
        try (var events = EventLog.open()) {
            letter = closed(events, id, "DECLINED").headers().get("ce_id");
            awaitLetters(id, 1);
        }
        for (String path : new String[] {"DocumentReference/", "Bundle/", "Binary/"}) {
            assertThat(status(get("integrator", "/fhir/" + path + letter))).isEqualTo(404);
            assertThat(status(get("referrer", "/fhir/" + path + UUID.randomUUID())))
                    .isEqualTo(404);
            assertThat(status(get("therapist", "/fhir/" + path + letter))).isEqualTo(403);
        }
        assertThat(json(get("integrator", "/fhir/DocumentReference?related=ServiceRequest/" + id))
                        .at("/total")
                        .asInt())
                .isZero();
        assertThat(audited(id)).isZero();
        assertThat(status(get("referrer", "/fhir/DocumentReference?related=Task/" + id)))
                .isEqualTo(400);
        assertThat(status(get("referrer", "/fhir/DocumentReference?patient=" + id)))
                .isEqualTo(400);
    }

    private int found(String query) {
        return json(get("referrer", "/fhir/DocumentReference?" + query))
                .at("/total")
                .asInt();
    }

    private String text(String letter) throws IOException, InterruptedException {
        try (var document = Loader.loadPDF(read(letter, "application/pdf"))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private byte[] read(String letter, String form) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:%d/fhir/Binary/%s".formatted(port, letter)))
                    .header("Authorization", "Bearer " + TestTokens.shared().token("referrer"))
                    .header("Accept", form)
                    .build();
            var answer = http.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(form);
            return answer.body();
        }
    }

    private void awaitLetters(UUID id, int count) {
        await().atMost(PATIENCE)
                .until(() -> count("select count(*) from outcome_letter where referral_id = ?", id) == count);
    }

    private int audited(UUID id) {
        return count("select count(*) from audit where referral_id = ? and action = 'read-letter'", id);
    }

    private int count(String sql, UUID id) {
        return database.sql(sql).param(id).query(Integer.class).single();
    }

    private static RecordedEvent closed(EventLog events, UUID id, String outcome) {
        return events.publish("tracker", "referral-closed", id, """
                {"outcome":"%s","closedAt":"%s"}""".formatted(outcome, Instant.now()));
    }
}

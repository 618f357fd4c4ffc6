package org.painpath.intake.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.painpath.chassis.Json;
import org.painpath.intake.RunningIntake;
import org.painpath.testkit.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The FHIR door on real parts. */
class FhirDoorIT extends RunningIntake {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Test
    void aBundleIsOneReferralHoweverOftenItComes() throws Exception {
        String bundle = fresh();
        var first = send("/fhir", bundle);
        assertThat(first.statusCode()).isEqualTo(201);
        String id = first.headers().firstValue("Painpath-Referral").orElseThrow();
        assertThat(first.headers().firstValue("Location")).contains("/fhir/Task/" + id);
        var answer = Json.EVENTS.readTree(first.body());
        assertThat(answer.at("/type").asString()).isEqualTo("transaction-response");
        var task = answer.at("/entry").get(answer.at("/entry").size() - 1).path("resource");
        assertThat(task.at("/status").asString()).isEqualTo("received");
        assertThat(task.at("/businessStatus/coding/0/code").asString()).isEqualTo("2.0");

        var again = send("/fhir", bundle);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.headers().firstValue("Painpath-Referral")).contains(id);
    }

    @Test
    void theSenderFollowsTheReferralAndNobodyElseOutsideDoes() throws Exception {
        String number = "R-" + UUID.randomUUID();
        var id = send("/fhir", fresh(number))
                .headers()
                .firstValue("Painpath-Referral")
                .orElseThrow();
        assertThat(read("referrer", "/fhir/Task/" + id).at("/status").asString())
                .isEqualTo("received");
        assertThat(read("referrer", "/fhir/ServiceRequest/" + id).at("/status").asString())
                .isEqualTo("active");
        String search = "/fhir/Task?identifier=https://northside.example/referrals%7C" + number;
        assertThat(read("referrer", search).at("/total").asInt()).isEqualTo(1);
        assertThat(read("integrator", search).at("/total").asInt()).isZero();
        assertThat(status(get("integrator", "/fhir/Task/" + id))).isEqualTo(404);
        assertThat(read("integrator", "/fhir/Task/" + id).at("/resourceType").asString())
                .isEqualTo("OperationOutcome");

        post("coordinator", "/referrals/" + id + "/decline", "{\"reasonCodes\":[\"not-chronic\"]}");
        var task = read("referrer", "/fhir/Task/" + id);
        assertThat(task.at("/status").asString()).isEqualTo("rejected");
        assertThat(task.at("/businessStatus/coding/0/code").asString()).isEqualTo("4.0");
    }

    @Test
    void nothingOfThePatientLeavesTheIdentityTables() throws Exception {
        var id = UUID.fromString(
                send("/fhir", fresh()).headers().firstValue("Painpath-Referral").orElseThrow());
        var journal = database.sql("select data from journal where referral_id = ?")
                .param(id)
                .query(String.class)
                .list();
        assertThat(journal)
                .hasSize(3)
                .noneMatch(data -> data.contains("Garc")
                        || data.contains("1979")
                        || data.contains("12345")
                        || data.contains("Burning")
                        || data.contains("wort"));
        assertThat(json(get("coordinator", "/referrals/" + id)).toString()).doesNotContain("Garc");
    }

    @Test
    void everyReferralOfOtherSystemsBecomesExactlyOne() throws Exception {
        Map<String, String> ids = new HashMap<>();
        for (var file : Samples.corpus("referrals", ".json")) {
            var first = send("/fhir", new String(Samples.bytes(file), StandardCharsets.UTF_8));
            assertThat(first.statusCode()).as(file.toString()).isIn(200, 201);
            ids.put(
                    file.toString(),
                    first.headers().firstValue("Painpath-Referral").orElseThrow());
        }
        assertThat(ids.values()).doesNotHaveDuplicates();
        for (var file : Samples.corpus("referrals", ".json")) {
            var again = send("/fhir", new String(Samples.bytes(file), StandardCharsets.UTF_8));
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(again.headers().firstValue("Painpath-Referral")).contains(ids.get(file.toString()));
        }
    }

    @Test
    void examplesOfOtherSystemsAreTakenOrRefusedWithAnOutcome() throws Exception {
        for (String folder : List.of("fhir/r4-spec-examples", "fhir/validator-cases", "fhir/ahrq-pain")) {
            for (var file : Samples.corpus(folder, ".json")) {
                for (String path : List.of("/fhir", "/fhir/ServiceRequest")) {
                    var answer = send(path, new String(Samples.bytes(file), StandardCharsets.UTF_8));
                    assertThat(answer.statusCode()).as(file.toString()).isLessThan(500);
                    if (answer.statusCode() >= 400) {
                        outcome(answer);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/fhir+xml", "application/xml", "text/plain", "text/xml; charset=utf-8"})
    void otherFormsAreRefusedUnread(String contentType) throws Exception {
        var answer = send("/fhir", "<Bundle xmlns=\"http://hl7.org/fhir\"/>", contentType, "referrer");
        assertThat(answer.statusCode()).isEqualTo(415);
        outcome(answer);
    }

    @Test
    void whatIsTooMuchOrMalformedIsRefusedWithAnOutcome() throws Exception {
        refused(413, " ".repeat(2 * 1024 * 1024));
        refused(400, "[".repeat(200) + "]".repeat(200));
        refused(400, "{\"resourceType\":\"Bundle\",");
        refused(400, "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"id\":\"\\u0000\"}");
        refused(400, "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"id\":\"\\ud800\"}");
        refused(400, "");
        String entry = "{\"resource\":{\"resourceType\":\"Basic\",\"code\":{\"text\":\"x\"}}}";
        refused(
                413,
                "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[%s]}"
                        .formatted(String.join(",", java.util.Collections.nCopies(500, entry))));
    }

    @Test
    void whoeverMayNotIsToldSoInFhir() throws Exception {
        var answer = send("/fhir", fresh(), "application/fhir+json", "clinician");
        assertThat(answer.statusCode()).isEqualTo(403);
        outcome(answer);
        var nobody = HTTP.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/fhir"))
                        .POST(BodyPublishers.ofString("{}"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(nobody.statusCode()).isEqualTo(401);
        outcome(nobody);
    }

    @Test
    void theDoorSaysWhatItUnderstands() {
        assertThat(read("", "/fhir/metadata").at("/resourceType").asString()).isEqualTo("CapabilityStatement");
    }

    private void refused(int status, String body) throws Exception {
        var answer = send("/fhir", body);
        assertThat(answer.statusCode()).isEqualTo(status);
        outcome(answer);
    }

    private static void outcome(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/fhir+json");
        var outcome = Json.EVENTS.readTree(answer.body());
        assertThat(outcome.at("/resourceType").asString()).isEqualTo("OperationOutcome");
        assertThat(outcome.at("/issue/0/severity").asString()).isEqualTo("error");
    }

    private static String fresh() {
        return fresh("R-" + UUID.randomUUID());
    }

    private static String fresh(String number) {
        return Samples.own("fhir/complete-referral.json").replace("R-2026-17", number);
    }

    private JsonNode read(String role, String path) {
        return Json.EVENTS.readTree(get(role, path.replace("%7C", "|")).getBody());
    }

    private HttpResponse<String> send(String path, String body) throws IOException, InterruptedException {
        return send(path, body, "application/fhir+json", "referrer");
    }

    private HttpResponse<String> send(String path, String body, String contentType, String role)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + TestTokens.shared().token(role))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body));
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}

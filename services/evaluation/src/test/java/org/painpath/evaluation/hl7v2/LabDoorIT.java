package org.painpath.evaluation.hl7v2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.painpath.evaluation.LabSamples;
import org.painpath.evaluation.RunningService;
import org.painpath.testkit.TestTokens;
import org.springframework.boot.test.web.server.LocalServerPort;

/** ORU^R01 through the door, into the evaluation. */
class LabDoorIT extends RunningService {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void resultsReachTheEvaluationByTheOrderOnceAndInTheClinicsUnits() throws Exception {
        open();
        String message = LabSamples.own("hl7v2/oru-r01.hl7", referral, order()).replace(referral + "^^^PAINPATH~", "");
        var first = send(message);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(first.body()).contains("\rMSA|AA|LAB-0001\r");
        assertThat(first.headers().firstValue("Painpath-Referral")).contains(referral.toString());
        var again = send(message);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("\rMSA|AA|LAB-0001\r");
        var results = get("clinician", path).json().path("results");
        assertThat(results.size()).isEqualTo(5);
        assertThat(results.toString())
                .contains("\"value\":0.9005,\"unit\":\"mg/dL\"")
                .contains("\"value\":4.2,\"unit\":\"g/dL\"");
        assertThat(results.toString()).doesNotContain("Quillfeather");
    }

    @Test
    void whatTheLaboratoryTakesBackIsGone() throws Exception {
        open();
        var message = LabSamples.own("hl7v2/oru-r01.hl7", referral, order());
        send(message);
        var wrong =
                send(message.replace("LAB-0001", "LAB-0002").replace("|||F|||20261122081500", "|||W|||20261122081500"));

        assertThat(wrong.body()).contains("\rMSA|AA|LAB-0002\r");
        assertThat(get("clinician", path).json().path("results").findValuesAsString("loinc"))
                .hasSize(4)
                .doesNotContain("2160-0");
    }

    @Test
    void anOrderOfOneReferralWithTheNumberOfAnotherIsRefused() throws Exception {
        open();
        var answer = send(LabSamples.own("hl7v2/oru-r01.hl7", UUID.randomUUID(), order()));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\rMSA|AE|LAB-0001\r").contains("|204^");
        assertThat(get("clinician", path).json().path("results").size()).isZero();
    }

    @Test
    void aReportThatIsNobodysIsAnswered() throws Exception {
        var answer = send(LabSamples.own("hl7v2/oru-r01.hl7", UUID.randomUUID(), UUID.randomUUID()));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\rMSA|AE|LAB-0001\r").contains("\rERR||");
    }

    @Test
    void whoeverMayNotIsToldSoInHl7() throws Exception {
        var answer = post("coordinator", "/hl7v2", "{}");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("MSA|AR|");
    }

    @Test
    void everyMessageOfOtherSystemsGetsExactlyOneAcknowledgement() throws Exception {
        for (var file : LabSamples.corpus("hl7v2", ".hl7")) {
            var answer = send(Files.readAllBytes(file));
            assertThat(answer.statusCode()).as(file.toString()).isBetween(400, 499);
            assertThat(answer.body().lines().filter(line -> line.matches("MSA\\|A[ER]\\|.*")))
                    .as(file.toString())
                    .hasSize(1);
        }
    }

    private UUID order() {
        var view = post("clinician", path + "/diagnostic-orders", "{}").json();
        return UUID.fromString(view.path("pendingTests").get(0).path("orderId").asString());
    }

    private HttpResponse<String> send(String message) throws IOException, InterruptedException {
        return send(message.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> send(byte[] message) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/hl7v2"))
                .header("Authorization", "Bearer " + TestTokens.shared().token("integrator"))
                .header("Content-Type", "x-application/hl7-v2+er7")
                .POST(BodyPublishers.ofByteArray(message));
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}

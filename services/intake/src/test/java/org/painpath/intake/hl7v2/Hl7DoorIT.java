package org.painpath.intake.hl7v2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.painpath.intake.RunningIntake;
import org.painpath.intake.fhir.Samples;
import org.painpath.testkit.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** HL7 v2 by HTTP and MLLP on real parts. */
class Hl7DoorIT extends RunningIntake {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private MllpServer mllp;

    @Autowired
    private JdbcClient database;

    @Test
    void aReferralComesInOnceByWhicheverDoor() throws Exception {
        String message = fresh();
        var first = send(message);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.headers().firstValue("Content-Type").orElse("")).startsWith("x-application/hl7-v2+er7");
        String id = first.headers().firstValue("Painpath-Referral").orElseThrow();
        assertThat(first.body())
                .contains("RRI^I12^RRI_I12")
                .contains("\rMSA|AA|MSG00001\r")
                .contains(id + "^PAINPATH");
        assertThat(send(message).statusCode()).isEqualTo(200);
        try (var connection = new Connection(mllp.port())) {
            assertThat(connection.ask(message)).contains("\rMSA|AA|MSG00001\r").contains(id + "^PAINPATH");
        }
    }

    @Test
    void anAmendmentSuppliesFactsOnceAndACancellationWithdraws() throws Exception {
        String message = fresh();
        String id = send(message).headers().firstValue("Painpath-Referral").orElseThrow();
        String amendment = message.replace("I12", "I13")
                .replace("91147-9^Mean score [PEG]^LN||7.0", "91147-9^Mean score [PEG]^LN||5.0");
        assertThat(send(amendment).statusCode()).isEqualTo(200);
        assertThat(send(amendment).body()).contains("RRI^I13^RRI_I12").contains("\rMSA|AA|MSG00001\r");
        assertThat(count(id, "painpath.intake.information-supplied.v1")).isEqualTo(1);

        String cancellation = message.replace("I12", "I14");
        assertThat(send(cancellation).body()).contains("\rMSA|AA|MSG00001\r");
        assertThat(send(cancellation).statusCode()).isEqualTo(200);
        assertThat(count(id, "painpath.intake.referral-withdrawn.v1")).isEqualTo(1);
        assertThat(json(get("coordinator", "/referrals/" + id)).get("stage").asString())
                .isEqualTo("WITHDRAWN");
        assertThat(send(amendment).statusCode()).isEqualTo(200);
        var late = send(amendment.replace("||5.0|", "||4.0|"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("\rMSA|AE|MSG00001\r");
        assertThat(count(id, "painpath.intake.information-supplied.v1")).isEqualTo(1);
    }

    @Test
    void aHighScoreThatComesAfterTheEndIsTakenAndTheAnswerSaysSo() throws Exception {
        String message = fresh();
        String id = send(message).headers().firstValue("Painpath-Referral").orElseThrow();
        send(message.replace("I12", "I14"));
        String high = message.replace("I12", "I13")
                .replace("LA6751-7^Moderate^LN", "LA9193-9^High^LN")
                .replace("20261119", "20261121");
        var partly = send(high.replace("||7.0|", "||4.0|"));
        assertThat(partly.statusCode()).isEqualTo(422);
        assertThat(partly.body()).contains("\rMSA|AE|MSG00001\r").contains("Taken: the high C-SSRS");
        assertThat(send(high).statusCode()).isEqualTo(200);
        assertThat(count(id, "painpath.intake.crisis-opened.v1")).isEqualTo(1);
        assertThat(json(get("clinician", "/referrals/" + id)).has("crisis")).isTrue();
    }

    @Test
    void anAmendmentAboutSomebodyElseIsRefused() throws Exception {
        String message = fresh();
        String id = send(message).headers().firstValue("Painpath-Referral").orElseThrow();
        String other = message.replace("I12", "I13").replace("||7.0|", "||5.0|");
        assertThat(send(other.replace("19710305", "19720305")).statusCode()).isEqualTo(422);
        assertThat(send(other.replace("T7190334", "T7190335")).body())
                .contains("\rMSA|AE|MSG00001\r")
                .doesNotContain("T7190334");
        assertThat(count(id, "painpath.intake.information-supplied.v1")).isZero();
    }

    @Test
    void aStatusRequestIsAnsweredWithWhereTheReferralStandsByBothDoors() throws Exception {
        String message = fresh();
        String id = send(message).headers().firstValue("Painpath-Referral").orElseThrow();
        String request = message.replace("I12", "I15");
        var pending = send(request);
        assertThat(pending.statusCode()).isEqualTo(200);
        assertThat(pending.body())
                .contains("RRI^I15^RRI_I12")
                .contains("\rMSA|AA|MSG00001\r")
                .contains("\rRF1|P^Pending^HL70283^awaiting-")
                .contains(id + "^PAINPATH");
        post("coordinator", "/referrals/" + id + "/decline", "{\"reasonCodes\":[\"not-chronic\"]}");
        try (var connection = new Connection(mllp.port())) {
            assertThat(connection.ask(request)).contains("\rRF1|R^Rejected^HL70283^declined^");
        }
        assertThat(count(id, "painpath.intake.information-supplied.v1")).isZero();
    }

    @Test
    void aStatusRequestForAnUnknownNumberIsAnError() throws Exception {
        String request = fresh().replace("I12", "I15");
        var unknown = send(request);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("\rMSA|AE|MSG00001\r").contains("ERR||RF1^1^6|204^");
        try (var connection = new Connection(mllp.port())) {
            assertThat(connection.ask(request)).contains("\rMSA|AE|MSG00001\r").contains("|204^");
        }
        String known = fresh();
        send(known);
        assertThat(send(known.replace("I12", "I15"), "integrator").body()).contains("|204^");
    }

    @Test
    void somebodyElseCannotCancel() throws Exception {
        String message = fresh();
        send(message);
        assertThat(send(message.replace("I12", "I14"), "integrator").body())
                .contains("\rMSA|AE|MSG00001\r")
                .contains("|204^");
    }

    @Test
    void aConnectionSurvivesWhatIsRefusedAndAnswersEverythingInOrder() throws Exception {
        try (var connection = new Connection(mllp.port())) {
            assertThat(connection.ask("rubbish")).contains("MSA|AR|");
            assertThat(connection.ask(fresh().replace("19710305", "19761325")))
                    .contains("\rMSA|AE|MSG00001\r")
                    .contains("ERR||PID^1^7|102^");
            assertThat(connection.ask(fresh() + "NTE|1||" + "x".repeat(2 * 1024 * 1024)))
                    .contains("\rMSA|AR|MSG00001\r");
            assertThat(connection.ask(fresh())).contains("\rMSA|AA|MSG00001\r");
        }
    }

    @Test
    void everyMessageOfOtherSystemsGetsItsAcknowledgementByBothDoors() throws Exception {
        try (var connection = new Connection(mllp.port())) {
            for (var file : Samples.corpus("hl7v2", ".hl7")) {
                byte[] message = Samples.bytes(file);
                String code = verdict(connection.ask(message));
                var answer = send(message, "referrer");
                assertThat(answer.statusCode()).as(file.toString()).isLessThan(500);
                assertThat(verdict(answer.body())).as(file.toString()).isIn(code, "AE");
            }
        }
        assertThat(database.sql(
                                "select count(*) from originating_id where system in ('hl7v2:HAFEN7710', 'hl7v2:2.16.840.1.122848.1.30')")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void xmlIsRefusedUnread() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/hl7v2"))
                .header("Authorization", "Bearer " + TestTokens.shared().token("referrer"))
                .header("Content-Type", "application/hl7-v2+xml")
                .POST(BodyPublishers.ofString("<REF_I12/>"));
        var answer = HTTP.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("MSA|AR|");
    }

    private static String verdict(String answer) {
        var codes = answer.lines()
                .filter(line -> line.startsWith("MSA|"))
                .map(line -> line.substring(4, 6))
                .toList();
        assertThat(codes).hasSize(1);
        return codes.getFirst();
    }

    private static String fresh() {
        return Samples.own("hl7v2/ref-i12.hl7").replace("REF-2026-000123", "R" + UUID.randomUUID());
    }

    private int count(String id, String type) {
        return database.sql("select count(*) from journal where referral_id = ? and type = ?")
                .params(UUID.fromString(id), type)
                .query(Integer.class)
                .single();
    }

    private HttpResponse<String> send(String message) throws IOException, InterruptedException {
        return send(message, "referrer");
    }

    private HttpResponse<String> send(String message, String role) throws IOException, InterruptedException {
        return send(message.getBytes(StandardCharsets.UTF_8), role);
    }

    private HttpResponse<String> send(byte[] message, String role) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/hl7v2"))
                .header("Authorization", "Bearer " + TestTokens.shared().token(role))
                .header("Content-Type", "x-application/hl7-v2+er7")
                .POST(BodyPublishers.ofByteArray(message));
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    /** A sender's side of MLLP. */
    private static final class Connection implements AutoCloseable {
        private final Socket socket;
        private final MllpFrames frames;

        Connection(int port) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(30_000);
            frames = new MllpFrames(socket.getInputStream(), socket.getOutputStream(), 1 << 20);
        }

        String ask(String message) throws IOException {
            return ask(message.getBytes(StandardCharsets.UTF_8));
        }

        String ask(byte[] message) throws IOException {
            frames.write(message);
            return new String(Objects.requireNonNull(frames.read()).bytes(), StandardCharsets.UTF_8);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}

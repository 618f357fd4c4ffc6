package org.painpath.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.painpath.chassis.Json;
import org.painpath.testkit.Platform;
import org.painpath.testkit.ServiceTest;
import org.painpath.testkit.TestTokens;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Intake on real PostgreSQL, Kafka and Debezium, called as people call it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class RunningIntake {

    /** A family name that occurs nowhere else, so that it can be looked for. */
    protected static final String FAMILY = "Quillfeather-Ashgrove";

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void platform(DynamicPropertyRegistry registry) {
        ServiceTest.register(registry, "intake");
        // the tests say when the postman goes, and when what is overdue is looked for
        registry.add("painpath.mail.every", () -> "P1D");
        registry.add("painpath.information.every", () -> "P1D");
        registry.add("painpath.consents.every", () -> "P1D");
    }

    @BeforeEach
    void journal() {
        Platform.registerConnector("intake");
    }

    /** A referral about which no rule has anything to say, under an id of its own. */
    protected static String complete() {
        return Submissions.complete(UUID.randomUUID().toString(), FAMILY, LocalDate.now());
    }

    protected UUID submitted(String body) {
        return UUID.fromString(
                json(post("referrer", "/referrals", body)).get("referralId").asString());
    }

    protected ResponseEntity<String> get(String role, String path) {
        return exchange(HttpMethod.GET, role, path, null, null);
    }

    protected ResponseEntity<String> post(String role, String path, String body) {
        return exchange(HttpMethod.POST, role, path, body, null);
    }

    /** @param key the Idempotency-Key */
    protected ResponseEntity<String> post(String role, String path, String body, String key) {
        return exchange(HttpMethod.POST, role, path, body, null, key);
    }

    /** @param role the user and the role; empty for a caller without a token */
    protected ResponseEntity<String> exchange(
            HttpMethod method, String role, String path, @Nullable String body, @Nullable String ifMatch) {
        return exchange(method, role, path, body, ifMatch, null);
    }

    private ResponseEntity<String> exchange(
            HttpMethod method,
            String role,
            String path,
            @Nullable String body,
            @Nullable String ifMatch,
            @Nullable String key) {
        var request =
                RestClient.create("http://127.0.0.1:" + port).method(method).uri(path);
        if (!role.isEmpty()) {
            request.header("Authorization", "Bearer " + TestTokens.shared().token(role));
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        return request.exchange((_, answer) -> entity(answer));
    }

    protected static JsonNode json(ResponseEntity<String> answer) {
        return Json.EVENTS.readTree(answer.getBody());
    }

    protected static int status(ResponseEntity<String> answer) {
        return answer.getStatusCode().value();
    }

    protected static String code(ResponseEntity<String> answer) {
        return json(answer).get("code").asString();
    }

    private static ResponseEntity<String> entity(ClientHttpResponse answer) throws IOException {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .body(new String(answer.getBody().readAllBytes(), StandardCharsets.UTF_8));
    }
}

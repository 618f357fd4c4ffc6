package org.painpath.evaluation;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.painpath.chassis.Ids;
import org.painpath.testkit.EventLog;
import org.painpath.testkit.Platform;
import org.painpath.testkit.ServiceTest;
import org.painpath.testkit.TestTokens;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service on a real database, Kafka and Debezium, and its doors. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class RunningService {
    protected static final String ACCEPTED = "referral-accepted.v1";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    protected final UUID referral = new Ids().next();
    protected final String path = "/evaluations/" + referral;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void platform(DynamicPropertyRegistry registry) {
        ServiceTest.register(registry, "evaluation");
    }

    @BeforeEach
    void connector() {
        Platform.registerConnector("evaluation");
    }

    /** An evaluation that intake's event has opened. */
    protected void open() {
        try (var events = EventLog.open()) {
            events.publishExample("intake", ACCEPTED, referral);
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get("clinician", path).status() == 200);
    }

    protected Answer get(String role, String where) {
        return send(request(role, where).GET());
    }

    protected Answer post(String role, String where, String body, String... headers) {
        var request =
                request(role, where).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    protected Answer put(String role, String where, String body, String... headers) {
        var request =
                request(role, where).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    private HttpRequest.Builder request(String role, String where) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + where));
        return role.isEmpty()
                ? request
                : request.header(
                        "Authorization", "Bearer " + TestTokens.shared().token(role));
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}

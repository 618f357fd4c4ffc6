package org.painpath.integrationtherapy.web;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.painpath.chassis.Ids;
import org.painpath.testkit.EventLog;
import org.painpath.testkit.ServiceTest;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service on real PostgreSQL, Kafka and Debezium. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class PlatformTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Ids IDS = new Ids();

    @LocalServerPort
    private int port;

    EventLog events;
    Door therapist;
    final UUID referral = IDS.next();
    final String course = "/courses/" + referral;

    @DynamicPropertySource
    static void platform(DynamicPropertyRegistry registry) {
        ServiceTest.register(registry, "integration-therapy");
    }

    @BeforeEach
    void open() {
        events = EventLog.open();
        therapist = as("therapist");
    }

    @AfterEach
    void close() {
        events.close();
    }

    Door as(String role) {
        return new Door(port, role);
    }

    /** Publishes an example of prescription-review, as in {@code prescription-signed}. */
    void review(String event, UUID about) {
        events.publishExample("prescription-review", event + ".v1", about);
    }

    Door.Answer awaitStage(UUID about, String stage) {
        var path = "/courses/" + about;
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> therapist.get(path).text("stage").equals(stage));
        return therapist.get(path);
    }

    /** The session and the screening that come before a first dose. */
    void prepare() {
        therapist.post(
                course + "/outcomes",
                "{\"instrument\": \"CSSRS\", \"score\": 0, \"week\": 0, \"recordedOn\": \"2026-11-20\"}");
        var session = schedule("PREPARATION");
        therapist.post(course + "/sessions/" + session + "/complete", "{}");
    }

    String schedule(String kind) {
        var body = "{\"startsAt\": \"%s\", \"kind\": \"%s\", \"setting\": \"CLINIC\"}".formatted(Instant.now(), kind);
        return therapist.post(course + "/sessions", body).text("sessionId");
    }
}

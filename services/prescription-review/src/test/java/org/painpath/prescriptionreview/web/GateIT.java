package org.painpath.prescriptionreview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.painpath.testkit.Platform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.test.annotation.DirtiesContext;

/** Nothing is signed or handed out while a feed is late, and everybody sees which. */
@DirtiesContext
class GateIT extends PlatformTest {
    private static final String SUPPLY = "\"daysSupply\": 30, \"refills\": 1";

    private static final String DELIVERIES = "deliveries-in-0";
    private static final List<String> SOURCES = List.of("intake", "evaluation", "integration-therapy");

    @Autowired
    private BindingsLifecycleController bindings;

    @BeforeEach
    void checkADose() {
        candidate(CREATININE, "");
        awaitStage("OPEN");
        assertThat(prescriber.post(review + "/proposal", "{}").status()).isEqualTo(200);
    }

    @Test
    void whileAFeedIsLateNothingIsSignedAndTheFeedIsNamed() {
        check();
        feedCameAt("evaluation", Instant.now().minus(Duration.ofMinutes(2)));

        var refused = prescriber.decide(review, "sign", SUPPLY);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("awaiting");
        assertThat(whats(refused)).containsExactly("feed-evaluation");
        assertThat(refused.body().path("awaited").get(0).path("since").asString())
                .isNotBlank();
        assertThat(whats(prescriber.get(review))).containsExactly("feed-evaluation");

        sendCanary("evaluation");
        await().untilAsserted(() -> assertThat(whats(prescriber.get(review))).isEmpty());
        assertThat(prescriber.decide(review, "sign", SUPPLY).text("stage")).isEqualTo("ACTIVE");

        feedCameAt("integration-therapy", Instant.now().minus(Duration.ofMinutes(2)));
        var fill = pharmacist.post(review + "/refills", "{}");
        assertThat(fill.text("code")).isEqualTo("awaiting");
        assertThat(whats(fill)).containsExactly("feed-integration-therapy");
        sendCanary("integration-therapy");
        await().untilAsserted(() ->
                assertThat(pharmacist.post(review + "/refills", "{}").status()).isEqualTo(200));
    }

    @Test
    void whileTheConsumerRestsEveryFeedIsLateAndOnceItGoesOnNoneIs() {
        check();
        bindings.stop(DELIVERIES);
        try {
            SOURCES.forEach(source -> feedCameAt(source, Instant.now().minusSeconds(20)));
            SOURCES.forEach(GateIT::sendCanary);
            // within what the clock may be wrong, and a minute after the last that came through
            clock.putWrongBy(Duration.ofSeconds(45));
            var refused = prescriber.decide(review, "sign", SUPPLY);
            assertThat(refused.text("code")).isEqualTo("awaiting");
            assertThat(whats(refused))
                    .containsExactlyInAnyOrder("feed-intake", "feed-evaluation", "feed-integration-therapy");
        } finally {
            bindings.start(DELIVERIES);
        }
        await().untilAsserted(() -> assertThat(whats(prescriber.get(review))).isEmpty());
        assertThat(prescriber.decide(review, "sign", SUPPLY).text("stage")).isEqualTo("ACTIVE");
    }

    @AfterEach
    void setTheClockRight() {
        clock.putWrongBy(Duration.ZERO);
    }

    @Test
    void aCanaryFromAClockThatIsAheadIsNoSignOfLife() {
        check();
        feedCameAt("intake", Instant.now().minus(Duration.ofMinutes(2)));
        sendCanary("intake", Instant.now().plus(Duration.ofHours(1)));
        sendCanary("intake", Instant.now().minusSeconds(40));
        await().untilAsserted(() -> assertThat(whats(prescriber.get(review))).isEmpty());
        assertThat(database.sql("select sent_at < now() from delivery_feed where source = 'intake'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void aSessionThatNobodyDocumentsShutsItUntilSomebodyDoes() {
        check();
        assertThat(prescriber.decide(review, "sign", SUPPLY).text("stage")).isEqualTo("ACTIVE");
        var startsAt = Instant.now().minus(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS);
        event("integration-therapy", "session-scheduled", """
                {"sessionId": "%s", "startsAt": "%s", "kind": "DOSING", "setting": "CLINIC"}""".formatted(referral, startsAt));
        await().untilAsserted(
                        () -> assertThat(whats(pharmacist.get(review))).containsExactly("every-session-is-documented"));
        var refused = pharmacist.post(review + "/refills", "{}");
        assertThat(refused.text("code")).isEqualTo("awaiting");
        assertThat(refused.body().path("awaited").get(0).path("since").asString())
                .isEqualTo(startsAt.toString());
        event("integration-therapy", "session-completed", """
                {"sessionId": "%s", "completedBy": "therapist"}""".formatted(referral));
        await().untilAsserted(() ->
                assertThat(pharmacist.post(review + "/refills", "{}").status()).isEqualTo(200));
    }

    @Test
    void whoHasNotAskedTheProgramNeitherChecksNorSigns() {
        assertThat(whats(pharmacist.get(review))).containsExactly("pdmp-was-asked");
        assertThat(pharmacist.decide(review, "check", "").text("detail")).contains("pdmp-was-asked");
    }

    @Test
    void whatTheProgramShowsIsHeldAndStaysHere() {
        var flags = "{\"state\": \"NY\", \"redFlags\": [\"MULTIPLE_PRESCRIBERS\"]}";
        var asked = pharmacist.post(review + "/pdmp-queries", flags);
        assertThat(asked.body().path("findings").findValuesAsString("rule")).contains("pdmp-shows-no-red-flag");
        assertThat(pharmacist.decide(review, "check", "").text("code")).isEqualTo("open-finding");
        assertThat(clinician
                        .post(
                                review + "/override",
                                "{\"rule\": \"pdmp-shows-no-red-flag\", \"reasonCode\": \"DISCUSSED_WITH_SPECIALIST\"}")
                        .status())
                .isEqualTo(200);
        assertThat(pharmacist.decide(review, "check", "").text("stage")).isEqualTo("CHECKED");
        assertThat(database.sql("select published from journal where referral_id = ? and type like '%pdmp-queried%'")
                        .param(referral)
                        .query(Boolean.class)
                        .list())
                .containsExactly(false);
    }

    @Test
    void whoIsNotRegisteredDoesNotSign() {
        check();
        var other = as("prescriber2", "prescriber").decide(review, "sign", SUPPLY);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text("code")).isEqualTo("not-registered");
    }

    private static List<String> whats(Door.Answer answer) {
        return answer.body().path("awaited").findValuesAsString("what");
    }

    /** The way of events: Kafka, the consumer of deliveries, the database. */
    private static void sendCanary(String source) {
        sendCanary(source, Instant.now());
    }

    private static void sendCanary(String source, Instant sentAt) {
        Map<String, Object> settings = Map.of("bootstrap.servers", Platform.kafka());
        try (var kafka = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            kafka.send(new ProducerRecord<>(
                    "painpath.canary." + source, sentAt.toString().getBytes(StandardCharsets.UTF_8)));
        }
    }
}

package org.painpath.prescriptionreview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.Ids;
import org.painpath.testkit.Platform;

/**
 * Evaluation is well and its connector is not: nothing of it leaves its database, so nothing is signed here, and everybody sees what is
 * awaited and since when. A journal, a connector and a topic as in production.
 */
class StoppedConnectorIT extends PlatformTest {
    private static final String SERVICE = "evaluation";
    private static final Duration NEARLY_TOO_LATE = Duration.ofSeconds(50);
    private static final Ids IDS = new Ids();

    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor();

    @BeforeEach
    void evaluationIsAlive() {
        var database = Platform.database(SERVICE);
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/chassis")
                .placeholders(Map.of("publication", "evaluation_journal"))
                .load()
                .migrate();
        Platform.registerConnector(SERVICE);
        heart.scheduleWithFixedDelay(StoppedConnectorIT::beat, 0, 500, TimeUnit.MILLISECONDS);
    }

    @AfterEach
    void leaveItAsItWas() {
        heart.shutdownNow();
        clock.putWrongBy(Duration.ZERO);
        Platform.pauseConnector(SERVICE);
    }

    @Test
    void theGateShutsWithWhatIsAwaitedAndSinceWhenAndOpensAgain() {
        candidate(CREATININE, "");
        awaitStage("OPEN");
        assertThat(prescriber.post(review + "/proposal", "{}").status()).isEqualTo(200);
        assertThat(check().text("stage")).isEqualTo("CHECKED");
        var before = Instant.now();
        await().atMost(Duration.ofSeconds(60)).until(() -> lastCanary().isAfter(before));

        Platform.pauseConnector(SERVICE);
        others(Instant.now().plus(NEARLY_TOO_LATE));
        clock.putWrongBy(NEARLY_TOO_LATE);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(whats(prescriber.get(review))).containsExactly("feed-evaluation"));
        var refused = prescriber.decide(review, "sign", "\"daysSupply\": 30, \"refills\": 1");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("awaiting");
        assertThat(whats(refused)).containsExactly("feed-evaluation");
        assertThat(refused.body().path("awaited").get(0).path("since").asString())
                .isEqualTo(lastCanary().toString());

        clock.putWrongBy(Duration.ZERO);
        others(Instant.now());
        Platform.registerConnector(SERVICE);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(whats(prescriber.get(review))).isEmpty());
        assertThat(prescriber
                        .decide(review, "sign", "\"daysSupply\": 30, \"refills\": 1")
                        .text("stage"))
                .isEqualTo("ACTIVE");
    }

    /** The other two sources are well. */
    private void others(Instant at) {
        feedCameAt("intake", at);
        feedCameAt("integration-therapy", at);
    }

    private Instant lastCanary() {
        return database.sql("select sent_at from delivery_feed where source = ?")
                .param(SERVICE)
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    /** As the service itself does every few seconds. */
    private static void beat() {
        try (var connection = Platform.database(SERVICE).connect()) {
            connection.setAutoCommit(false);
            var id = IDS.next();
            try (var insert =
                            connection.prepareStatement("insert into canary (id, service, sent_at) values (?, ?, ?)");
                    var delete = connection.prepareStatement("delete from canary where id = ?")) {
                insert.setObject(1, id);
                insert.setString(2, SERVICE);
                insert.setTimestamp(3, Timestamp.from(Instant.now()));
                insert.executeUpdate();
                delete.setObject(1, id);
                delete.executeUpdate();
            }
            connection.commit();
        } catch (SQLException missed) {
            throw new IllegalStateException(missed);
        }
    }

    private static List<String> whats(Door.Answer answer) {
        return answer.body().path("awaited").findValuesAsString("what");
    }
}

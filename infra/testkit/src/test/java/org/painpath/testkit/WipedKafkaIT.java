package org.painpath.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.painpath.local.journal.GapCause;

/** Kafka has lost a topic, or all it knew of a journal: that is noticed, and the journal fills the topic again. */
class WipedKafkaIT {
    private static final String SERVICE = "evaluation";
    private static final String TOPIC = "painpath.evaluation";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static HandMadeJournal journal;

    @BeforeAll
    static void journalThatFlows() throws Exception {
        journal = HandMadeJournal.create(SERVICE);
        Platform.registerConnector(SERVICE);
    }

    @Test
    void aTopicAndOffsetsThatAreGoneAreNoticedAndTheJournalFillsTheNewTopic() throws Exception {
        journal.append(40, 5);
        assertThat(Platform.missingEvents(SERVICE).find()).isEmpty();
        Platform.watch().look(SERVICE);

        Platform.connectors().pause(SERVICE);
        forgetTheConnector();
        deleteTopic();
        createTopic();
        Platform.connectors().register(SERVICE);
        journal.append(4, 5);

        assertFoundAndRepublished(GapCause.TOPIC_RECREATED, 200);
    }

    @Test
    void aTopicDeletedUnderARunningConnectorIsMadeAgain() throws Exception {
        journal.append(10, 5);
        assertThat(Platform.missingEvents(SERVICE).find()).isEmpty();
        Platform.watch().look(SERVICE);
        var published = journal.publishedIds().size();

        deleteTopic();

        assertFoundAndRepublished(GapCause.TOPIC_MISSING, published);
    }

    private static void assertFoundAndRepublished(GapCause cause, long count) throws Exception {
        await().atMost(PATIENCE).until(() -> {
            Platform.watch().look(SERVICE);
            return Platform.gaps(SERVICE).open().stream()
                    .map(gap -> gap.missing())
                    .anyMatch(Optional::isPresent);
        });
        assertThat(Platform.gaps(SERVICE).open()).singleElement().satisfies(gap -> {
            assertThat(gap.cause()).isEqualTo(cause);
            assertThat(gap.missing()).contains(count);
        });
        journal.republish(Platform.missingEvents(SERVICE).find());
        assertThat(Platform.missingEvents(SERVICE).find()).isEmpty();
        Platform.gaps(SERVICE).close();
        Platform.watch().look(SERVICE);
        assertThat(Platform.gaps(SERVICE).open()).isEmpty();
        try (var events = EventLog.open()) {
            assertThat(CursorReader.effectsOf(events.read(TOPIC)))
                    .containsExactlyInAnyOrderElementsOf(journal.publishedIds());
        }
    }

    private static void forgetTheConnector() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            for (var what : List.of("evaluation-journal/offsets", "evaluation-journal")) {
                var request = HttpRequest.newBuilder(URI.create(Platform.connect() + "/connectors/" + what))
                        .DELETE()
                        .build();
                assertThat(http.send(request, BodyHandlers.ofString()).statusCode())
                        .isLessThan(300);
            }
        }
    }

    private static void deleteTopic() throws Exception {
        try (var admin = admin()) {
            admin.deleteTopics(List.of(TOPIC)).all().get();
            await().atMost(PATIENCE)
                    .until(() -> !admin.listTopics().names().get().contains(TOPIC));
        }
    }

    private static void createTopic() throws Exception {
        try (var admin = admin()) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 8, (short) 1))).all().get();
        }
    }

    private static Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", Platform.kafka()));
    }
}

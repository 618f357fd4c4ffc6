package org.painpath.chassis.republish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.echo.EchoApplication;
import org.painpath.chassis.tally.TallyApplication;
import org.painpath.testkit.EventLog;
import org.painpath.testkit.Platform;
import org.painpath.testkit.RecordedEvent;
import org.painpath.testkit.ServiceTest;
import org.painpath.testkit.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;

/** Events that went to the topic once go again, as the same events, and no reader acts on them twice. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        classes = TallyApplication.class,
        properties = {
            "spring.application.name=prescription-review",
            "painpath.database=prescription_review",
            "painpath.reads=painpath.integration-therapy"
        })
class RepublishIT {
    private static final String SERVICE = "prescription-review";
    private static final String SRE = TestTokens.shared().token("sre");

    private static ConfigurableApplicationContext reader;

    @DynamicPropertySource
    static void platform(DynamicPropertyRegistry registry) {
        ServiceTest.register(registry, SERVICE);
    }

    @BeforeAll
    static void readerOfItsTopic() {
        reader = EchoApplication.start("tracker", Platform.topic(SERVICE));
    }

    @AfterAll
    static void noMoreReader() {
        reader.close();
    }

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private PlatformTransactionManager transactions;

    private final UUID referral = UUID.randomUUID();

    @BeforeEach
    void threeEventsOnTheTopicAndRead() throws Exception {
        Platform.registerConnector(SERVICE);
        for (int amount : List.of(1, 10, 100)) {
            add(amount);
        }
        await().untilAsserted(() -> assertThat(sumOfTheReader()).isEqualTo(111));
    }

    @Test
    void aReferralIsRepublishedAsTheSameEventsWithoutASecondEffect() throws Exception {
        var answer = republish("{\"referrals\":[\"%s\"]}".formatted(referral));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo(
                        "{\"events\":3,\"first\":{\"referral\":\"%1$s\",\"sequence\":1},\"last\":{\"referral\":\"%1$s\",\"sequence\":3}}"
                                .formatted(referral));

        var events = awaitOnTopic(6);
        assertThat(events.subList(3, 6))
                .extracting(RecordedEvent::headers, RecordedEvent::key, RecordedEvent::data)
                .isEqualTo(events.subList(0, 3).stream()
                        .map(event -> org.assertj.core.groups.Tuple.tuple(event.headers(), event.key(), event.data()))
                        .toList());
        add(1_000);
        await().untilAsserted(() -> assertThat(sumOfTheReader()).isEqualTo(1_111));
        assertThat(count("republication")).isZero();
    }

    @Test
    void aFindingBringsExactlyWhatItNames() throws Exception {
        republish("{\"findings\":[{\"referral\":\"%s\",\"fromSequence\":2,\"toSequence\":2}]}".formatted(referral));
        assertThat(sequences(awaitOnTopic(4))).containsExactly("1", "2", "3", "2");

        republish("{\"findings\":[{\"referral\":\"%s\",\"fromSequence\":2}]}".formatted(referral));
        assertThat(sequences(awaitOnTopic(6))).containsExactly("1", "2", "3", "2", "2", "3");
    }

    @Test
    void aSpanOfTimeBringsWhatWasRecordedInIt() throws Exception {
        var second = sql.sql("select recorded_at from journal where referral_id = ? and published_sequence = 2")
                .param(referral)
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .single();
        var third = second.plusNanos(1_000);
        assertThat(republish("{\"from\":\"%s\",\"to\":\"%s\"}".formatted(second, third))
                        .body())
                .startsWith("{\"events\":1,");
        assertThat(sequences(awaitOnTopic(4))).containsExactly("1", "2", "3", "2");
    }

    @Test
    void theWholeJournalComesInPagesWithoutASecondEffect() throws Exception {
        var published = sql.sql("select count(*) from journal where published")
                .query(Long.class)
                .single();
        var done = new Republisher(sql, transactions, 2).republish(new Wanted.Everything());
        assertThat(done.events()).isEqualTo(published);
        assertThat(awaitOnTopic(6)).hasSize(6);
        assertThat(Platform.missingEvents(SERVICE).find()).isEmpty();

        add(1_000);
        await().untilAsserted(() -> assertThat(sumOfTheReader()).isEqualTo(1_111));
    }

    @Test
    void stretchesComeInPagesToo() {
        var stretches = IntStream.rangeClosed(1, 3)
                .mapToObj(sequence -> new Wanted.Stretch(referral, sequence, sequence))
                .toList();
        var done = new Republisher(sql, transactions, 2).republish(new Wanted.Stretches(stretches));
        assertThat(done)
                .isEqualTo(new Republished(
                        3, new Republished.JournalPosition(referral, 1), new Republished.JournalPosition(referral, 3)));
    }

    @Test
    void theSameKeyRepublishesOnce() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = "{\"referrals\":[\"%s\"]}".formatted(referral);
        assertThat(republish(body, "Idempotency-Key", key).body())
                .isEqualTo(republish(body, "Idempotency-Key", key).body());
        add(1_000);
        await().untilAsserted(() -> assertThat(sumOfTheReader()).isEqualTo(1_111));
        assertThat(sequences(awaitOnTopic(7))).containsExactly("1", "2", "3", "1", "2", "3", "4");
    }

    @Test
    void whoAskedIsAudited() throws Exception {
        republish("{\"referrals\":[\"%s\"]}".formatted(UUID.randomUUID()));
        assertThat(sql.sql("select outcome from audit where actor = 'sre' and action = 'republish' order by sequence")
                        .query(String.class)
                        .list())
                .endsWith("asked", "nothing");
    }

    @Test
    void onlyTheSreMayAndOnlyInOneWay() throws Exception {
        var body = "{\"referrals\":[\"%s\"]}".formatted(referral);
        assertThat(post("/republish", body, TestTokens.shared().token("clinician"))
                        .statusCode())
                .isEqualTo(403);
        for (var wrong : List.of(
                "{}",
                "{\"all\":false}",
                "{\"referrals\":[]}",
                "{\"to\":\"%s\"}".formatted(Instant.now()),
                "{\"all\":true,\"referrals\":[\"%s\"]}".formatted(referral),
                "{\"findings\":[{\"referral\":\"%s\",\"fromSequence\":0}]}".formatted(referral),
                "{\"findings\":[{\"fromSequence\":1}]}")) {
            var answer = republish(wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(answer.body()).as(wrong).contains("\"code\":\"invalid-fields\"");
        }
        assertThat(awaitOnTopic(3)).hasSize(3);
    }

    private List<RecordedEvent> awaitOnTopic(int count) {
        try (var events = EventLog.open()) {
            await().untilAsserted(() ->
                    assertThat(events.read(Platform.topic(SERVICE), referral)).hasSizeGreaterThanOrEqualTo(count));
            return events.read(Platform.topic(SERVICE), referral);
        }
    }

    private static List<String> sequences(List<RecordedEvent> events) {
        return events.stream()
                .map(event -> String.valueOf(event.headers().get("ce_sequence")))
                .toList();
    }

    private int sumOfTheReader() throws SQLException {
        try (var connection = Platform.database("tracker").connect();
                var query =
                        connection.prepareStatement("select coalesce(sum(sum), 0) from tally where referral_id = ?")) {
            query.setObject(1, referral);
            var row = query.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    private long count(String table) {
        return sql.sql("select count(*) from " + table).query(Long.class).single();
    }

    private void add(int amount) throws Exception {
        post(
                "/tallies/" + referral + "/add",
                "{\"amount\":" + amount + "}",
                TestTokens.shared().token("clinician"));
    }

    private HttpResponse<String> republish(String body, String... headers) throws Exception {
        return post("/republish", body, SRE, headers);
    }

    private HttpResponse<String> post(String path, String body, String token, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}

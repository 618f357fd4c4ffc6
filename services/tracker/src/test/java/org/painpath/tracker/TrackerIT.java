package org.painpath.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.Ids;
import org.painpath.testkit.ContractAssertions;
import org.painpath.testkit.EventLog;
import org.painpath.testkit.Platform;
import org.painpath.testkit.RecordedEvent;
import org.painpath.testkit.ServiceTest;
import org.painpath.testkit.TestTokens;
import org.painpath.tracker.lifecycle.Stage;
import org.painpath.tracker.store.StageCounts;
import org.painpath.tracker.store.Waiting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TrackerIT {
    private static final Ids IDS = new Ids();

    private static EventLog events;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private Waiting waiting;

    @Autowired
    private StageCounts counts;

    @DynamicPropertySource
    static void platform(DynamicPropertyRegistry registry) {
        ServiceTest.register(registry, "tracker");
    }

    @BeforeAll
    static void open() {
        events = EventLog.open();
    }

    @AfterAll
    static void close() {
        events.close();
    }

    @Test
    void aReferralIsFollowedAcrossTheServicesAndPublished() {
        Platform.registerConnector("tracker");
        UUID referral = IDS.next();
        send("intake", "referral-received", referral, 1, "{\"priority\":\"STAT\"}");
        send("intake", "referral-screened", referral, 2, "{\"outcome\":\"READY_FOR_DECISION\"}");
        await().untilAsserted(() -> assertThat(stage(referral)).isEqualTo("AWAITING_DECISION"));

        // evaluation is heard before intake says that it accepted
        send("evaluation", "evaluation-opened", referral, 1, "{}");
        await().untilAsserted(() -> assertThat(stage(referral)).isEqualTo("EVALUATION"));
        send("intake", "referral-accepted", referral, 3, "{\"priority\":\"STAT\"}");
        send("intake", "referral-withdrawn", referral, 4, "{}");
        await().untilAsserted(() -> assertThat(stage(referral)).isEqualTo("CLOSED"));

        JsonNode view = get("/referrals/" + referral);
        assertThat(view.path("outcome").asString()).isEqualTo("WITHDRAWN");
        assertThat(view.path("timeline").findValuesAsString("type"))
                .contains("referral-received", "evaluation-opened", "referral-withdrawn");
        await().untilAsserted(() -> assertThat(published(referral))
                .extracting(RecordedEvent::type)
                .endsWith("painpath.tracker.stage-entered.v1", "painpath.tracker.referral-closed.v1"));
        assertThat(published(referral)).allSatisfy(ContractAssertions::assertValid);
    }

    @Test
    void whoSharesNoDataIsSeenByTheClinicAlone() {
        Platform.registerConnector("tracker");
        UUID referral = IDS.next();
        send("intake", "referral-received", referral, 1, "{\"priority\":\"ROUTINE\"}");
        await().untilAsserted(() -> assertThat(published(referral)).hasSize(1));
        send("intake", "consent-revoked", referral, 2, "{\"kind\":\"DATA_SHARING\"}");
        send("intake", "referral-screened", referral, 3, "{\"outcome\":\"READY_FOR_DECISION\"}");
        send("intake", "crisis-opened", referral, 4, "{}");
        await().untilAsserted(() ->
                assertThat(get("/referrals/" + referral).path("timeline")).hasSizeGreaterThanOrEqualTo(4));

        assertThat(get("/referrals/" + referral).at("/waits/0/role").asString()).isEqualTo("CLINICIAN");
        assertThat(status("/referrals/" + referral, "integrator")).isEqualTo(404);
        assertThat(published(referral)).hasSize(1);

        send("intake", "consent-given", referral, 5, "{\"kind\":\"DATA_SHARING\"}");
        await().untilAsserted(() ->
                assertThat(status("/referrals/" + referral, "integrator")).isEqualTo(200));
        await().untilAsserted(() -> assertThat(published(referral)).hasSizeGreaterThan(1));
        assertThat(published(referral)).allSatisfy(ContractAssertions::assertValid);
    }

    @Test
    void worklistsHoldWhatIsDueFirstPageByPage() {
        List<String> mine = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            UUID referral = IDS.next();
            mine.add(referral.toString());
            send("prescription-review", "review-opened", referral, 1, "{}");
            send("prescription-review", "dose-proposed", referral, 2, "{}");
        }
        await().untilAsserted(() ->
                assertThat(get("/referrals?role=PHARMACIST").path("items")).hasSize(3));

        JsonNode first = get("/referrals?role=PHARMACIST&stage=AWAITING_CHECK&limit=2");
        JsonNode second = get("/referrals?role=PHARMACIST&stage=AWAITING_CHECK&limit=2&after="
                + first.path("next").asString());
        List<String> all = new ArrayList<>(first.path("items").findValuesAsString("referralId"));
        all.addAll(second.path("items").findValuesAsString("referralId"));

        assertThat(all).containsExactlyInAnyOrderElementsOf(mine);
        assertThat(second.has("next")).isFalse();
        assertThat(get("/referrals?role=PHARMACIST&late=true").path("items")).isEmpty();
        assertThat(get("/board").path("stages").findValuesAsString("stage")).contains("AWAITING_CHECK");
    }

    @Test
    void aWaitThatIsOverdueIsSaidToBeLateAndEscalatedOnce() {
        UUID referral = IDS.next();
        send("evaluation", "evaluation-opened", referral, 1, "{}");
        send(
                "evaluation",
                "appointment-booked",
                referral,
                2,
                "{\"appointmentId\":\"a\",\"startsAt\":\"2026-01-05T15:00:00Z\"}");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(told(referral)).containsExactly("referral-late", "referral-escalated"));
        assertThat(ids("/referrals?role=CLINICIAN&late=true")).contains(referral.toString());
        assertThat(ids("/referrals?role=CLINICIAN&escalated=true")).contains(referral.toString());
        assertThat(ids("/referrals?role=CLINICIAN&escalated=false")).doesNotContain(referral.toString());
        assertThat(get("/board").path("stages").findValuesAsString("escalated")).anyMatch(count -> !count.equals("0"));
        JsonNode wait = firstWait(referral);
        assertThat(wait.path("escalated").asBoolean()).isTrue();
        assertThat(wait.path("clock").path("clock").asString()).isEqualTo("visit");
        assertThat(wait.path("clock").path("policyVersion").asString()).isEqualTo("2026.11");
        assertThat(gauge("painpath.referrals.late")).isPositive();
        assertThat(gauge("painpath.referrals.escalated")).isPositive();
        await().during(Duration.ofSeconds(3))
                .untilAsserted(() -> assertThat(told(referral)).containsExactly("referral-late", "referral-escalated"));
    }

    @Test
    void aCriticalResultOfAnEndedReferralIsDueToBeSaid() {
        UUID referral = IDS.next();
        send("evaluation", "evaluation-cancelled", referral, 1, "{}");
        send("evaluation", "critical-value-reported", referral, 2, "{\"loinc\":\"2160-0\"}");
        await().untilAsserted(() ->
                assertThat(get("/referrals/" + referral).path("waits")).hasSize(2));

        Instant now = Instant.now();
        assertThat(waiting.due(now, 200)).doesNotContain(referral);
        assertThat(waiting.due(now.plus(Duration.ofHours(2)), 200)).contains(referral);
        assertThat(counts.overdue(now.plus(Duration.ofHours(2))))
                .anyMatch(overdue -> overdue.stage() == Stage.EVALUATION && overdue.late() > 0);
        assertThat(ids("/referrals?role=CLINICIAN")).contains(referral.toString());

        send("evaluation", "diagnostic-retracted", referral, 3, "{\"loinc\":\"2160-0\",\"criticalSettled\":true}");
        await().untilAsserted(() ->
                assertThat(get("/referrals/" + referral).path("waits")).hasSize(1));
        assertThat(waiting.due(now.plus(Duration.ofHours(2)), 200)).doesNotContain(referral);
    }

    @Test
    void aClockStandsStillWhileTheReferrerOwesAnAnswer() {
        UUID referral = IDS.next();
        send("intake", "referral-received", referral, 1, "{\"priority\":\"ROUTINE\"}");
        send("intake", "referral-screened", referral, 2, "{\"outcome\":\"INCOMPLETE\"}");
        send("intake", "information-requested", referral, 3, "{\"dueOn\":\"2096-01-01\"}");
        await().untilAsserted(() -> assertThat(stage(referral)).isEqualTo("AWAITING_INFORMATION"));
        await().untilAsserted(() ->
                assertThat(firstWait(referral).path("role").asString()).isEqualTo("REFERRER"));

        JsonNode wait = firstWait(referral);
        assertThat(wait.path("meanwhile").path("clock").asString()).isEqualTo("triage-routine");
        assertThat(wait.path("meanwhile").has("pausedSince")).isTrue();
        assertThat(wait.path("meanwhile").has("dueAt")).isFalse();
        assertThat(wait.path("meanwhile").path("minutesLeft").asInt()).isPositive();
    }

    @Test
    void theTimeAtAStageIsCountedWhenItIsLeft() {
        long before = timesAtScreening();
        UUID referral = IDS.next();
        send("intake", "referral-received", referral, 1, "{\"priority\":\"ROUTINE\"}");
        await().untilAsserted(() -> assertThat(stage(referral)).isEqualTo("SCREENING"));
        send("intake", "referral-screened", referral, 2, "{\"outcome\":\"READY_FOR_DECISION\"}");

        await().untilAsserted(() -> assertThat(timesAtScreening()).isGreaterThan(before));
    }

    private long timesAtScreening() {
        return meters.get("painpath.referrals.stage.time")
                .tag("stage", "SCREENING")
                .summary()
                .count();
    }

    private double gauge(String name) {
        return meters.get(name).tag("stage", "EVALUATION").gauge().value();
    }

    private List<String> ids(String path) {
        return get(path).path("items").findValuesAsString("referralId");
    }

    @Test
    void theFeedGoesOnFromTheLastEventThatWasTakenIn() throws IOException {
        UUID referral = IDS.next();
        send("intake", "referral-received", referral, 1, "{\"priority\":\"ROUTINE\"}");
        send("intake", "referral-declined", referral, 2, "{}");
        await().untilAsserted(() -> assertThat(stage(referral)).isEqualTo("CLOSED"));

        List<String> ids = feedIds("0", referral, 3);
        assertThat(feedIds(ids.getFirst(), referral, 2)).isEqualTo(ids.subList(1, 3));
    }

    @Test
    void anUnknownValueParksItsReferralAndNoOther() {
        UUID broken = IDS.next();
        UUID other = IDS.next();
        send("intake", "referral-screened", broken, 1, "{\"outcome\":\"PERHAPS\"}");
        send("intake", "referral-received", other, 1, "{\"priority\":\"ROUTINE\"}");

        await().untilAsserted(() -> assertThat(stage(other)).isEqualTo("SCREENING"));
        assertThat(database.sql("select count(*) from parked_event where referral_id = ?")
                        .param(broken)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void whoMayNotIsToldSo() {
        assertThat(status("/referrals", "referrer")).isEqualTo(403);
        assertThat(status("/referrals/" + IDS.next(), "clinician")).isEqualTo(404);
        assertThat(status("/referrals?limit=0", "clinician")).isEqualTo(400);
        assertThat(status("/referrals?after=nonsense", "clinician")).isEqualTo(400);
        assertThat(status("/referrals?stage=NOWHERE", "clinician")).isEqualTo(400);
    }

    private void send(String service, String event, UUID referral, long sequence, String data) {
        events.publishUnchecked(service, event, referral, sequence, data);
    }

    /** Nothing while it has not been heard of. */
    private JsonNode firstWait(UUID referral) {
        return get("/referrals/" + referral).path("waits").path(0);
    }

    private String stage(UUID referral) {
        String path = "/referrals/" + referral;
        return status(path, "coordinator") == 404 ? "" : get(path).path("stage").asString();
    }

    /** What was said about deadlines. */
    private List<String> told(UUID referral) {
        return database.sql("""
                        select split_part(type, '.', 3) from journal
                        where referral_id = ? and type ~ 'referral-(late|escalated)' order by sequence""").param(referral).query(String.class).list();
    }

    private List<RecordedEvent> published(UUID referral) {
        return events.read(Platform.topic("tracker")).stream()
                .filter(event -> event.key().equals(referral.toString()))
                .toList();
    }

    private JsonNode get(String path) {
        return client("coordinator")
                .get()
                .uri(URI.create(base() + path))
                .retrieve()
                .body(JsonNode.class);
    }

    private int status(String path, String role) {
        HttpStatusCode status =
                client(role).get().uri(URI.create(base() + path)).exchange((_, answer) -> answer.getStatusCode());
        return status.value();
    }

    private List<String> feedIds(String lastEventId, UUID referral, int count) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(base() + "/feed").toURL().openConnection();
        connection.setRequestProperty("Last-Event-ID", lastEventId);
        connection.setRequestProperty(HttpHeaders.AUTHORIZATION, bearer("integrator"));
        connection.setReadTimeout(10_000);
        List<String> ids = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            String id = "";
            while (ids.size() < count) {
                String line = lines.readLine();
                id = line.startsWith("id:") ? line.substring(3).strip() : id;
                if (line.startsWith("data:") && line.contains(referral.toString())) {
                    ids.add(id);
                }
            }
        }
        return ids;
    }

    private static RestClient client(String role) {
        return RestClient.builder()
                .defaultHeader(HttpHeaders.AUTHORIZATION, bearer(role))
                .build();
    }

    private static String bearer(String role) {
        return "Bearer " + TestTokens.shared().token(role);
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }
}

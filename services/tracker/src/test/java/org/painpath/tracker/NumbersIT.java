package org.painpath.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.Ids;
import org.painpath.testkit.EventLog;
import org.painpath.testkit.ServiceTest;
import org.painpath.testkit.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** A referral that goes all the way is counted once in every number, and stands without its id in every sheet. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class NumbersIT {
    private static final Ids IDS = new Ids();
    private static final List<String> TABLES = List.of("passage", "stage_visit");

    private static EventLog events;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate database;

    private final UUID referral = IDS.next();

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
    void aReferralIsCountedInEveryNumberAndNamedInNone() throws IOException {
        goAllTheWay();

        JsonNode numbers = numbers("manager");
        assertThat(numbers.path("funnel").findValuesAsString("reach"))
                .containsExactly("RECEIVED", "ACCEPTED", "CANDIDATE", "SIGNED", "TREATED", "RESPONDED");
        assertThat(numbers.path("funnel")
                        .valueStream()
                        .map(it -> it.path("referrals").asInt()))
                .allMatch(count -> count >= 1);
        assertThat(numbers.path("ended").findValuesAsString("outcome")).contains("COMPLETED_WITH_RESPONSE");
        assertThat(numbers.path("stages").findValuesAsString("stage")).contains("TREATMENT");
        assertThat(numbers.path("responses").findValuesAsString("band")).contains("SUBSTANTIAL");
        assertThat(numbers.at("/adverseEvents/0/grade").asInt()).isEqualTo(2);

        for (String rows : List.of("referrals", "stage-visits", "pain-responses", "adverse-events")) {
            String sheet = sheet(rows);
            assertThat(sheet).contains("\r\n").doesNotContain(referral.toString());
            assertThat(sheet.split("\r\n")).hasSizeGreaterThan(1);
        }
        assertThat(sheet("pain-responses")).contains("PEG,WEEK_12,SUBSTANTIAL,");
    }

    @Test
    void whatWasHeardBeforeThereWereNumbersIsCountedToo() throws IOException {
        goAllTheWay();
        Map<String, List<String>> before = contents();

        TABLES.forEach(table -> database.execute("truncate " + table));
        database.execute(backfill());

        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void onlyManagersAndAuditorsSeeThemForAPeriodThatIsOne() {
        assertThat(status("manager", numbersPath(today()))).isEqualTo(200);
        assertThat(status("auditor", numbersPath(today()))).isEqualTo(200);
        assertThat(status("clinician", numbersPath(today()))).isEqualTo(403);
        assertThat(status("integrator", numbersPath(today()))).isEqualTo(403);
        assertThat(status("clinician", "/numbers/rows?of=referrals&from=2026-01-01&to=2026-01-31"))
                .isEqualTo(403);
        assertThat(status("manager", "/numbers?from=2026-01-31&to=2026-01-01")).isEqualTo(400);
        assertThat(status("manager", "/numbers?from=2020-01-01&to=2026-01-01")).isEqualTo(400);
        assertThat(status("manager", "/numbers?from=yesterday&to=2026-01-01")).isEqualTo(400);
        assertThat(status("manager", "/numbers/rows?of=patients&from=2026-01-01&to=2026-01-31"))
                .isEqualTo(400);
    }

    private void goAllTheWay() {
        send("intake", "referral-received", 1, "{\"priority\":\"ROUTINE\"}");
        send("intake", "referral-screened", 2, "{\"outcome\":\"READY_FOR_DECISION\"}");
        send("intake", "referral-accepted", 3, "{\"priority\":\"ROUTINE\"}");
        send("evaluation", "evaluation-opened", 1, "{}");
        send("evaluation", "evaluation-completed", 2, "{\"outcome\":\"CANDIDATE\"}");
        send("prescription-review", "review-opened", 1, "{}");
        send("prescription-review", "prescription-signed", 2, "{}");
        send("integration-therapy", "course-planned", 1, "{}");
        send("integration-therapy", "session-completed", 2, "{\"sessionId\":\"s\"}");
        send("integration-therapy", "outcome-recorded", 3, """
                {"instrument":"PEG","score":9,"week":12,"response":"SUBSTANTIAL"}""");
        send("integration-therapy", "adverse-event-reported", 4, "{\"grade\":2}");
        send("integration-therapy", "course-completed", 5, "{\"responder\":true}");
        await().untilAsserted(() -> assertThat(database.queryForList(
                        "select reach || coalesce(outcome, '') from passage where referral_id = ?",
                        String.class,
                        referral))
                .containsExactly("RESPONDEDCOMPLETED_WITH_RESPONSE"));
    }

    private Map<String, List<String>> contents() {
        return Map.of(
                "passage", database.queryForList("select t::text from passage t order by 1", String.class),
                "stage_visit", database.queryForList("select t::text from stage_visit t order by 1", String.class));
    }

    private static String backfill() throws IOException {
        String script = new ClassPathResource("db/migration/V1010__count_how_referrals_went.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        return script.substring(script.indexOf("insert into passage"));
    }

    private void send(String service, String event, long sequence, String data) {
        events.publishUnchecked(service, event, referral, sequence, data);
    }

    private JsonNode numbers(String role) {
        return client(role)
                .get()
                .uri(URI.create(base() + numbersPath(today())))
                .retrieve()
                .body(JsonNode.class);
    }

    private String sheet(String rows) {
        return client("auditor")
                .get()
                .uri(URI.create(base() + "/numbers/rows?of=%s&from=%s&to=%s".formatted(rows, today(), today())))
                .accept(MediaType.parseMediaType("text/csv"))
                .retrieve()
                .body(String.class);
    }

    private int status(String role, String path) {
        return client(role)
                .get()
                .uri(URI.create(base() + path))
                .exchange((_, answer) -> answer.getStatusCode().value());
    }

    private static String numbersPath(LocalDate day) {
        return "/numbers?from=%s&to=%s".formatted(day.minusDays(30), day);
    }

    /** Events that the test sends happen now. */
    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static RestClient client(String role) {
        return RestClient.builder()
                .defaultHeader(
                        HttpHeaders.AUTHORIZATION,
                        "Bearer " + TestTokens.shared().token(role))
                .build();
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }
}

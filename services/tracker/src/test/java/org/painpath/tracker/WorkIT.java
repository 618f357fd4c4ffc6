package org.painpath.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.painpath.chassis.Ids;
import org.painpath.testkit.EventLog;
import org.painpath.testkit.ServiceTest;
import org.painpath.testkit.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Claims through the doors: one owner however many try at once, audited, on the clinic's feed and not on that of integrators. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class WorkIT {
    private static final Ids IDS = new Ids();
    private static final int MANY = 8;

    private static EventLog events;

    /** @param body empty where there is none */
    record Answer(int status, JsonNode body) {}

    private final UUID referral = IDS.next();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

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

    @BeforeEach
    void aReferralWaitsForTheCoordinator() {
        events.publishUnchecked("intake", "referral-received", referral, 1, "{\"priority\":\"ROUTINE\"}");
        await().until(() -> get("/referrals/" + referral, "ann").status() == 200);
    }

    @Test
    void ofManyWhoClaimAtOnceOneHasIt() {
        List<CompletableFuture<Answer>> tries = IntStream.range(0, MANY)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> claim("person" + i)))
                .toList();
        List<Answer> answers = tries.stream().map(CompletableFuture::join).toList();

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .hasSize(MANY - 1)
                .allMatch(answer -> answer.body().path("code").asString("").equals("claimed-by-another"));
        assertThat(journaled("work-claimed")).isOne();
        assertThat(owner()).startsWith("person");
    }

    @Test
    void workIsHandedOverToAColleagueWhoIsKnownAndGivenBack() {
        get("/referrals", "bea");
        assertThat(claim("ann").status()).isEqualTo(200);
        assertThat(post("hand-over", "ann", Map.of("role", "COORDINATOR", "to", "nobdy"), "coordinator")
                        .status())
                .isEqualTo(400);
        assertThat(get("/colleagues?role=COORDINATOR", "ann")
                        .body()
                        .path("items")
                        .valueStream())
                .extracting(item -> item.asString(""))
                .contains("ann", "bea");
        assertThat(get("/referrals?owner=ann", "ann").body().path("items").findValuesAsString("referralId"))
                .contains(referral.toString());

        var handOver = Map.of("role", "COORDINATOR", "to", "bea");
        assertThat(post("hand-over", "ann", handOver, "coordinator").status()).isEqualTo(200);
        assertThat(owner()).isEqualTo("bea");
        assertThat(get("/referrals?claimed=false", "ann").body().path("items").findValuesAsString("referralId"))
                .doesNotContain(referral.toString());

        assertThat(post("release", "ann", Map.of("role", "COORDINATOR", "owner", "bea"), "coordinator")
                        .body()
                        .path("code")
                        .asString(""))
                .isEqualTo("not-yours");
        assertThat(post("release", "max", Map.of("role", "COORDINATOR", "owner", "bea"), "manager")
                        .status())
                .isEqualTo(200);
        assertThat(owner()).isEmpty();
        assertThat(audited())
                .containsExactly(
                        "claim-work done", "hand-over-work done", "release-work not-yours", "release-work done");
    }

    @Test
    void whoHasAnotherRoleOrLooksAtWhatHasChangedIsToldSo() {
        assertThat(post("claim", "ann", Map.of("role", "CLINICIAN"), "coordinator")
                        .status())
                .isEqualTo(403);
        assertThat(post("claim", "ann", Map.of("role", "COORDINATOR"), "manager")
                        .status())
                .isEqualTo(403);
        assertThat(post("claim", "ann", Map.of(), "coordinator").status()).isEqualTo(400);
        assertThat(claim("ann", "\"99\"", IDS.next().toString()).status()).isEqualTo(412);
        assertThat(claimOf(IDS.next()).status()).isEqualTo(404);

        String key = IDS.next().toString();
        assertThat(claim("ann", null, key).status()).isEqualTo(200);
        assertThat(claim("ann", null, key).status()).isEqualTo(200);
        assertThat(journaled("work-claimed")).isOne();
    }

    @Test
    void integratorsNeitherHearNorSeeWhoWorksOnWhat() throws IOException {
        claim("ann");
        assertThat(feed("auditor")).anyMatch(type -> type.equals("painpath.tracker.work-claimed.v1"));
        assertThat(feed("integrator")).noneMatch(type -> type.contains("work-"));
        JsonNode seen = get("/referrals/" + referral, "out", "integrator").body();
        assertThat(seen.toString()).contains("referral-received").doesNotContain("ann");
        assertThat(get("/referrals", "out", "integrator").body().toString()).doesNotContain("ann");
        assertThat(get("/referrals?owner=ann", "out", "integrator").status()).isEqualTo(400);
        assertThat(database.sql("select bool_or(published) from journal where type like '%work-claimed%'")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    private Answer claim(String person) {
        return claim(person, null, IDS.next().toString());
    }

    private Answer claim(String person, @Nullable String etag, String key) {
        return exchange(client(person, "coordinator")
                .post()
                .uri(URI.create(base() + "/referrals/" + referral + "/claim"))
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", key)
                .headers(headers -> {
                    if (etag != null) {
                        headers.setIfMatch(etag);
                    }
                })
                .body(Map.of("role", "COORDINATOR")));
    }

    private Answer claimOf(UUID unknown) {
        return exchange(client("ann", "coordinator")
                .post()
                .uri(URI.create(base() + "/referrals/" + unknown + "/claim"))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("role", "COORDINATOR")));
    }

    private Answer post(String door, String person, Map<String, String> body, String role) {
        return exchange(client(person, role)
                .post()
                .uri(URI.create(base() + "/referrals/" + referral + "/" + door))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body));
    }

    private Answer get(String path, String person) {
        return get(path, person, "coordinator");
    }

    private Answer get(String path, String person, String role) {
        return exchange(client(person, role).get().uri(URI.create(base() + path)));
    }

    private static Answer exchange(RestClient.RequestHeadersSpec<?> request) {
        return request.exchange(
                (_, answer) -> new Answer(answer.getStatusCode().value(), answer.bodyTo(JsonNode.class)));
    }

    private String owner() {
        return get("/referrals/" + referral, "ann").body().at("/waits/0/owner").asString("");
    }

    private long journaled(String fact) {
        return database.sql("select count(*) from journal where referral_id = ? and type = ?")
                .params(referral, "painpath.tracker.%s.v1".formatted(fact))
                .query(Long.class)
                .single();
    }

    private List<String> audited() {
        return database.sql("""
                        select action || ' ' || outcome from audit
                        where referral_id = ? and action like '%-work' order by sequence""").param(referral).query(String.class).list();
    }

    /** The types of what a reader is told of the referral, from the beginning, until nothing more comes for a while. */
    private List<String> feed(String role) throws IOException {
        var connection =
                (HttpURLConnection) URI.create(base() + "/feed").toURL().openConnection();
        connection.setRequestProperty("Last-Event-ID", "0");
        connection.setRequestProperty(HttpHeaders.AUTHORIZATION, bearer("reader", role));
        connection.setReadTimeout(2_000);
        List<String> types = new ArrayList<>();
        try (var lines =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            String type = "";
            while (true) {
                String line = lines.readLine();
                type = line.startsWith("event:") ? line.substring(6).strip() : type;
                if (line.startsWith("data:") && line.contains(referral.toString())) {
                    types.add(type);
                }
            }
        } catch (SocketTimeoutException quiet) {
            return types;
        }
    }

    private static RestClient client(String person, String role) {
        return RestClient.builder()
                .defaultHeader(HttpHeaders.AUTHORIZATION, bearer(person, role))
                .build();
    }

    private static String bearer(String person, String role) {
        return "Bearer " + TestTokens.shared().token(person, role);
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }
}

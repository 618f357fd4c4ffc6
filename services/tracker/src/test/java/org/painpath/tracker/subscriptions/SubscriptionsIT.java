package org.painpath.tracker.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
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
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A receiver on loopback is sent what happens, in order, through the doors. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SubscriptionsIT {
    private static final String SECRET = "whsec_cGFpbnBhdGgtd2ViaG9vay1rZXktMjRi";
    private static final Ids IDS = new Ids();
    private static final JsonMapper JSON = new JsonMapper();

    private record Message(String id, String at, String signature, String body) {
        JsonNode event() {
            return JSON.readTree(body);
        }
    }

    private record Reply(int status, JsonNode body) {}

    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private final List<UUID> made = new CopyOnWriteArrayList<>();
    private volatile int answer = 204;
    private volatile String allows = "painpath.localhost";
    private HttpServer receiver;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Subscriptions subscriptions;

    @DynamicPropertySource
    static void platform(DynamicPropertyRegistry registry) {
        ServiceTest.register(registry, "tracker");
        registry.add("painpath.subscriptions.every", () -> "50ms");
    }

    @BeforeEach
    void listen() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", this::receive);
        receiver.start();
    }

    @AfterEach
    void leave() {
        made.forEach(subscriptions::remove);
        receiver.stop(0);
    }

    private void receive(HttpExchange call) throws IOException {
        try (call) {
            if (call.getRequestMethod().equals("OPTIONS")) {
                call.getResponseHeaders().add("WebHook-Allowed-Origin", allows);
                call.sendResponseHeaders(200, -1);
                return;
            }
            var headers = call.getRequestHeaders();
            int now = answer;
            if (now == 204) {
                messages.add(new Message(
                        headers.getFirst("webhook-id"),
                        headers.getFirst("webhook-timestamp"),
                        headers.getFirst("webhook-signature"),
                        new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            }
            call.sendResponseHeaders(now, -1);
        }
    }

    @Test
    void whatHappensIsSentInOrderAndSigned() {
        UUID subscription = subscribe(List.of());
        UUID referral = IDS.next();
        happen(referral);

        await().untilAsserted(() -> assertThat(about(referral)).hasSize(4));
        assertThat(about(referral))
                .extracting(message -> message.event().path("type").asString())
                .containsExactly(
                        "painpath.tracker.stage-entered.v1",
                        "painpath.tracker.stage-entered.v1",
                        "painpath.tracker.stage-entered.v1",
                        "painpath.tracker.referral-closed.v1");
        Message first = about(referral).getFirst();
        assertThat(first.event().path("specversion").asString()).isEqualTo("1.0");
        assertThat(first.id()).isEqualTo(first.event().path("id").asString());
        assertThat(first.signature())
                .isEqualTo(Secret.parse(SECRET)
                        .sign(first.id(), Instant.ofEpochSecond(Long.parseLong(first.at())), first.body()));
        await().untilAsserted(() ->
                assertThat(get(subscription).path("upToDate").asBoolean()).isTrue());
        assertThat(get(subscription).at("/subscription/state").asString()).isEqualTo("ACTIVE");
    }

    @Test
    void onlyWhatIsWantedIsSent() {
        subscribe(List.of("painpath.tracker.referral-closed.v1"));
        UUID referral = IDS.next();
        happen(referral);

        await().untilAsserted(() -> assertThat(about(referral)).isNotEmpty());
        assertThat(about(referral))
                .extracting(message -> message.event().path("type").asString())
                .containsExactly("painpath.tracker.referral-closed.v1");
    }

    @Test
    void aReceiverThatFailsGetsAllOfItWhenItIsBack() {
        UUID subscription = subscribe(List.of());
        answer = 503;
        UUID referral = IDS.next();
        happen(referral);
        await().untilAsserted(() -> assertThat(
                        get(subscription).at("/subscription/lastAnswer").asString())
                .isEqualTo("503"));
        assertThat(get(subscription).at("/subscription/failures").asInt()).isPositive();

        answer = 204;
        assertThat(call(HttpMethod.POST, "/subscriptions/" + subscription + "/resume", Map.of())
                        .status())
                .isEqualTo(200);
        await().untilAsserted(() -> assertThat(about(referral)).hasSize(4));
        assertThat(about(referral)).extracting(Message::id).doesNotHaveDuplicates();
    }

    @Test
    void aReceiverThatDoesNotAgreeIsSentNothing() {
        allows = "somebody.else";
        UUID subscription = subscribe(List.of());
        happen(IDS.next());

        await().untilAsserted(() -> assertThat(
                        get(subscription).at("/subscription/lastAnswer").asString())
                .isEqualTo("not-wanted"));
        assertThat(get(subscription).at("/subscription/state").asString()).isEqualTo("UNCONFIRMED");
        assertThat(messages).isEmpty();
    }

    @Test
    void aReceiverThatIsGoneIsLeftAlone() {
        UUID subscription = subscribe(List.of());
        answer = 410;
        happen(IDS.next());

        await().untilAsserted(() -> assertThat(
                        get(subscription).at("/subscription/state").asString())
                .isEqualTo("GONE"));
    }

    @Test
    void bothSecretsSignForADayAfterAChange() {
        UUID subscription = subscribe(List.of());
        String second = "whsec_c2Vjb25kLXBhaW5wYXRoLXdlYmhvb2sta2V5";
        assertThat(call(HttpMethod.POST, "/subscriptions/" + subscription + "/secret", Map.of("secret", second))
                        .status())
                .isEqualTo(200);
        UUID referral = IDS.next();
        happen(referral);

        await().untilAsserted(() -> assertThat(about(referral)).isNotEmpty());
        Message first = about(referral).getFirst();
        Instant at = Instant.ofEpochSecond(Long.parseLong(first.at()));
        assertThat(first.signature().split(" "))
                .containsExactly(
                        Secret.parse(second).sign(first.id(), at, first.body()),
                        Secret.parse(SECRET).sign(first.id(), at, first.body()));
    }

    @Test
    void whoDidNotSubscribeSeesNothingOfIt() {
        UUID subscription = subscribe(List.of());
        database.sql("update subscription set owner = 'somebody-else' where subscription_id = ?")
                .param(subscription)
                .update();

        assertThat(call(HttpMethod.GET, "/subscriptions/" + subscription, null).status())
                .isEqualTo(404);
        assertThat(call(HttpMethod.DELETE, "/subscriptions/" + subscription, null)
                        .status())
                .isEqualTo(404);
        assertThat(call(HttpMethod.GET, "/subscriptions", null).body().path("items"))
                .isEmpty();
    }

    @Test
    void badInputIsToldByField() {
        var wanted = Map.of("url", "https://evil.example.org/", "secret", SECRET);
        var reply = call(HttpMethod.POST, "/subscriptions", wanted);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().at("/errors/0/field").asString()).isEqualTo("url");

        var unknown = Map.of("url", url(), "secret", SECRET, "types", List.of("painpath.intake.referral-accepted.v1"));
        assertThat(call(HttpMethod.POST, "/subscriptions", unknown)
                        .body()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("types");
        var weak = Map.of("url", url(), "secret", "whsec_c2hvcnQ=");
        assertThat(call(HttpMethod.POST, "/subscriptions", weak)
                        .body()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("secret");
        var beyond = Map.of("url", url(), "secret", SECRET, "from", Long.MAX_VALUE);
        assertThat(call(HttpMethod.POST, "/subscriptions", beyond)
                        .body()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("from");
    }

    private UUID subscribe(List<String> types) {
        var reply = call(HttpMethod.POST, "/subscriptions", Map.of("url", url(), "secret", SECRET, "types", types));
        assertThat(reply.status()).isEqualTo(201);
        UUID subscription =
                UUID.fromString(reply.body().at("/subscription/subscriptionId").asString());
        made.add(subscription);
        return subscription;
    }

    private String url() {
        return "http://127.0.0.1:" + receiver.getAddress().getPort() + "/painpath";
    }

    private JsonNode get(UUID subscription) {
        return call(HttpMethod.GET, "/subscriptions/" + subscription, null).body();
    }

    private List<Message> about(UUID referral) {
        return messages.stream()
                .filter(message -> message.event().path("subject").asString().equals(referral.toString()))
                .toList();
    }

    private static void happen(UUID referral) {
        try (var events = EventLog.open()) {
            events.publishUnchecked("intake", "referral-received", referral, 1, "{\"priority\":\"STAT\"}");
            events.publishUnchecked("intake", "referral-screened", referral, 2, "{\"outcome\":\"READY_FOR_DECISION\"}");
            events.publishUnchecked("intake", "referral-withdrawn", referral, 3, "{}");
        }
    }

    private Reply call(HttpMethod method, String path, @Nullable Object body) {
        var request = RestClient.create("http://127.0.0.1:" + port)
                .method(method)
                .uri(path)
                .header(
                        HttpHeaders.AUTHORIZATION,
                        "Bearer " + TestTokens.shared().token("integrator"))
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        return request.exchange((_, answer) -> {
            byte[] bytes = answer.getBody().readAllBytes();
            return new Reply(
                    answer.getStatusCode().value(), bytes.length == 0 ? JSON.nullNode() : JSON.readTree(bytes));
        });
    }
}

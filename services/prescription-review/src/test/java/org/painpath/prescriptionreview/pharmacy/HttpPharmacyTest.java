package org.painpath.prescriptionreview.pharmacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer of a pharmacy, or none, says of the message: only what is certain is tried again. */
class HttpPharmacyTest {
    private static final UUID MESSAGE = UUID.fromString("01900000-0000-7000-8000-000000000001");

    private final List<String> got = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;
    private volatile int status = 201;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/orders", exchange -> {
            try (exchange) {
                var headers = exchange.getRequestHeaders();
                var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                got.add(headers.getFirst("Idempotency-Key") + " " + headers.getFirst("Authorization") + " " + body);
                exchange.getResponseHeaders().add("Location", "/elsewhere");
                exchange.sendResponseHeaders(status, -1);
            }
        });
        server.createContext("/elsewhere", exchange -> {
            try (exchange) {
                got.add("elsewhere");
                exchange.sendResponseHeaders(200, -1);
            }
        });
        server.createContext("/silent", exchange -> {
            try {
                over.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            } finally {
                exchange.close();
            }
        });
        server.start();
    }

    @AfterEach
    void close() {
        over.countDown();
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource({
        "200, Sent,    ",
        "201, Sent,    ",
        "202, Sent,    ",
        "302, Refused, refused-302",
        "307, Refused, refused-307",
        "400, Refused, refused-400",
        "401, Refused, refused-401",
        "408, Unknown, answered-408",
        "409, Refused, refused-409",
        "422, Refused, refused-422",
        "429, Later,   not-now-429",
        "500, Unknown, answered-500",
        "502, Unknown, answered-502",
        "503, Later,   not-now-503",
        "504, Unknown, answered-504"
    })
    void anAnswerMeansOneThing(int answer, String meaning, String code) {
        status = answer;
        Sending sending = pharmacy("/orders").send(MESSAGE, "{}");
        assertThat(sending.getClass().getSimpleName()).isEqualTo(meaning);
        assertThat(code(sending)).isEqualTo(code == null ? "" : code);
        assertThat(got).containsExactly(MESSAGE + " Bearer t {}");
    }

    @Test
    void whoDoesNotAnswerMayHaveIt() {
        assertThat(pharmacy("/silent").send(MESSAGE, "{}")).isEqualTo(new Sending.Unknown("no-reply"));
    }

    @Test
    void whoIsNotThereHasItNot() {
        HttpPharmacy pharmacy = pharmacy("/orders");
        server.stop(0);
        assertThat(pharmacy.send(MESSAGE, "{}")).isEqualTo(new Sending.Later("no-connection"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://pharmacy.example/fhir", "ftp://pharmacy.example", "https://", "pharmacy", "ht tp://x"})
    void namesDoNotTravelInTheClear(String url) {
        assertThatThrownBy(() -> settings(url, true).address())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("pharmacy.example");
    }

    @Test
    void onThisMachineOrWhereToldTheyMay() {
        assertThat(settings("https://pharmacy.example/fhir", true).address()).hasHost("pharmacy.example");
        assertThat(settings("http://127.0.0.1:80/fhir", true).address()).hasHost("127.0.0.1");
        assertThat(settings("http://pharmacy.example/fhir", false).address()).hasHost("pharmacy.example");
    }

    private HttpPharmacy pharmacy(String path) {
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
        return new HttpPharmacy(address, "t", Duration.ofSeconds(2), Duration.ofMillis(500));
    }

    private static PharmacySettings settings(String url, boolean tls) {
        return new PharmacySettings(
                url, "", tls, "", Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, "name-for-export", "");
    }

    private static String code(Sending sending) {
        return switch (sending) {
            case Sending.Sent _ -> "";
            case Sending.Later(String code) -> code;
            case Sending.Refused(String code) -> code;
            case Sending.Unknown(String code) -> code;
        };
    }
}

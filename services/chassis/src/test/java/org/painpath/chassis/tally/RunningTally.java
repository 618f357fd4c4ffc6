package org.painpath.chassis.tally;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.painpath.testkit.Platform;
import org.painpath.testkit.ServiceTest;
import org.painpath.testkit.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The sample service on real PostgreSQL, Kafka and Debezium. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, classes = TallyApplication.class)
abstract class RunningTally {
    static final String CLINICIAN = TestTokens.shared().token("clinician");
    static final String SRE = TestTokens.shared().token("sre");

    @LocalServerPort
    private int port;

    @Autowired
    JdbcClient sql;

    final UUID referral = UUID.randomUUID();

    @DynamicPropertySource
    static void platform(DynamicPropertyRegistry registry) {
        ServiceTest.register(registry, "evaluation");
    }

    @BeforeEach
    void connector() {
        Platform.registerConnector("evaluation");
    }

    HttpResponse<String> add(int amount, String... headers) throws IOException, InterruptedException {
        return post(path(), "{\"amount\":" + amount + "}", CLINICIAN, headers);
    }

    HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        return send(request(path, token).GET());
    }

    HttpResponse<String> post(String path, String body, String token, String... headers)
            throws IOException, InterruptedException {
        var request = request(path, token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    String path() {
        return "/tallies/" + referral + "/add";
    }

    List<String> parkedReasons() {
        return sql.sql(
                        "select reason_code from parked_event where referral_id = ? and released_at is null order by sequence")
                .param(referral)
                .query(String.class)
                .list();
    }

    int worklistSum() {
        return sum(referral);
    }

    int sum(UUID id) {
        return sql.sql("select coalesce(sum(sum), 0) from tally where referral_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    int count(String table) {
        return sql.sql("select count(*) from " + table + " where referral_id = ?")
                .param(referral)
                .query(Integer.class)
                .single();
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}

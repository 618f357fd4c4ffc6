package org.painpath.chassis.ledger;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.painpath.testkit.TestTokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** One of the two tally services: its doors and its database. */
record TallyService(String name, int port, JdbcClient sql) {
    private static final JsonMapper JSON = new JsonMapper();

    void add(UUID referral, int amount) {
        var answer = post("/tallies/" + referral + "/add", "{\"amount\":" + amount + "}", "clinician");
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
    }

    LedgerReport compare() {
        return compare(false);
    }

    LedgerReport compare(boolean verify) {
        var answer = post("/ledger/compare?verify=" + verify, "", "sre");
        return JSON.readValue(answer.body(), LedgerReport.class);
    }

    LedgerReport ledger() {
        return JSON.readValue(send(request("/ledger", "sre").GET()).body(), LedgerReport.class);
    }

    int sum(UUID referral) {
        return sql.sql("select coalesce(sum(sum), 0) from tally where referral_id = ?")
                .param(referral)
                .query(Integer.class)
                .single();
    }

    /** As somebody would who has the owner's rights and bypasses the service. */
    void tamper(UUID referral, String... statements) {
        sql.sql("alter table journal disable trigger user").update();
        for (var statement : List.of(statements)) {
            sql.sql(statement).param("referral", referral).update();
        }
        sql.sql("alter table journal enable trigger user").update();
    }

    HttpResponse<String> post(String path, String body, String role) {
        return send(request(path, role)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, String role) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + TestTokens.shared().token(role));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

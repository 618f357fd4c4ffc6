package org.painpath.local.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import org.painpath.local.stack.Trouble;

/** A service's {@code POST /republish}, asked as the demo user sre. */
record Republication(String service, String address, String token) {
    private static final JsonMapper JSON = new JsonMapper();

    /** @return the service's answer: how many, the first and the last */
    JsonNode ask(Map<String, ?> wanted) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request(wanted), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new Trouble(service + " refused: " + answer.statusCode() + " " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (ConnectException down) {
            throw new Trouble(service + " does not run. Start it with ./painpath up");
        }
    }

    private HttpRequest request(Map<String, ?> wanted) throws IOException {
        return HttpRequest.newBuilder(URI.create(address + "/republish"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(wanted)))
                .build();
    }
}

package org.painpath.local.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.painpath.local.stack.Ports;
import org.painpath.local.stack.Trouble;

/** The desks of parked events of the services. */
final class ParkedDesks implements AutoCloseable {
    private static final List<String> ALL =
            List.of("intake", "evaluation", "prescription-review", "integration-therapy", "tracker");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NOT_FOUND = 404;

    /** What the desk of one service answered. */
    record Answer(String service, int status, JsonNode body) {
        boolean isRefusal() {
            return status >= 400;
        }

        String pretty() {
            return body.toPrettyString();
        }
    }

    private final HttpClient http = HttpClient.newHttpClient();
    private final Ports ports;
    private final List<String> services;
    private final String token;

    /**
     * @param only one service's name, or nothing for all
     * @param person the user who asks
     */
    ParkedDesks(Ports ports, String only, String person) throws IOException, InterruptedException {
        if (!only.isEmpty() && !ALL.contains(only)) {
            throw new Trouble("There is no desk at " + only + "; there is " + String.join(", ", ALL) + ".");
        }
        this.ports = ports;
        this.services = only.isEmpty() ? ALL : List.of(only);
        this.token = new Issuer(ports.url("identity")).token(person);
    }

    List<String> services() {
        return services;
    }

    Answer get(String service, String path) throws IOException, InterruptedException {
        return send(service, request(service, path).GET());
    }

    Answer post(String service, String path, Map<String, String> body) throws IOException, InterruptedException {
        var text = JSON.writeValueAsString(body);
        return send(
                service,
                request(service, path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(text)));
    }

    /** An event as its service shows it. Which service that is, is found by asking one after the other. */
    Answer find(UUID id) throws IOException, InterruptedException {
        for (String service : services) {
            var answer = get(service, "/parked/" + id);
            if (answer.status() != NOT_FOUND) {
                return answer;
            }
        }
        throw new Trouble("No desk knows the event " + id + ".");
    }

    private HttpRequest.Builder request(String service, String path) {
        return HttpRequest.newBuilder(URI.create(ports.url(service) + path)).header("Authorization", "Bearer " + token);
    }

    private Answer send(String service, HttpRequest.Builder request) throws IOException, InterruptedException {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(service, answer.statusCode(), JSON.readTree(answer.body()));
        } catch (ConnectException down) {
            throw new Trouble(service + " does not run. Start it with ./painpath up");
        }
    }

    @Override
    public void close() {
        http.close();
    }
}

package org.painpath.local.journal;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Kafka Connect's REST interface, as far as a journal needs it. */
final class ConnectApi {
    private static final int REBALANCING = 409;
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> SETTINGS = new TypeReference<>() {};

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    ConnectApi(String address) {
        this.address = address;
    }

    void configure(String connector, String config) throws IOException, InterruptedException {
        require(send("PUT", connector + "/config", BodyPublishers.ofString(config)), connector);
    }

    /** Whether that is how it is configured already: Connect starts a connector anew for a configuration that changes nothing. */
    boolean isConfigured(String connector, String config) throws IOException, InterruptedException {
        var answer = send("GET", connector + "/config", BodyPublishers.noBody());
        if (answer.statusCode() != 200) {
            return false;
        }
        var standing = new HashMap<>(JSON.readValue(answer.body(), SETTINGS));
        standing.remove("name");
        return standing.equals(JSON.readValue(config, SETTINGS));
    }

    /** The status document; empty while Connect does not know the connector yet. */
    String status(String connector) throws IOException, InterruptedException {
        var answer = send("GET", connector + "/status", BodyPublishers.noBody());
        return answer.statusCode() == 200 ? answer.body() : "";
    }

    /** How far the connector's task has read; empty while Connect does not know the connector yet. */
    String offsets(String connector) throws IOException, InterruptedException {
        var answer = send("GET", connector + "/offsets", BodyPublishers.noBody());
        return answer.statusCode() == 200 ? answer.body() : "{}";
    }

    /** The connector and its task, whatever they are doing. */
    void restartAll(String connector) throws IOException, InterruptedException {
        require(
                send("POST", connector + "/restart?includeTasks=true&onlyFailed=false", BodyPublishers.noBody()),
                connector);
    }

    void restart(String connector) throws IOException, InterruptedException {
        require(
                send("POST", connector + "/restart?includeTasks=true&onlyFailed=true", BodyPublishers.noBody()),
                connector);
    }

    void resume(String connector) throws IOException, InterruptedException {
        require(send("PUT", connector + "/resume", BodyPublishers.noBody()), connector);
    }

    /** Ends its task, and waits until that has let go of everything. */
    void stop(String connector) throws IOException, InterruptedException {
        require(send("PUT", connector + "/stop", BodyPublishers.noBody()), connector);
        var deadline = Deadline.in(TIMEOUT);
        while (!new ConnectorStatus(status(connector)).isStopped() && deadline.ahead()) {
            Thread.sleep(100);
        }
    }

    /** Forgets the connector together with how far it had read. */
    void forget(String connector) throws IOException, InterruptedException {
        stop(connector);
        require(send("DELETE", connector + "/offsets", BodyPublishers.noBody()), connector);
        require(send("DELETE", connector, BodyPublishers.noBody()), connector);
    }

    private HttpResponse<String> send(String method, String path, BodyPublisher body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + "/connectors/" + path))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .method(method, body)
                .build();
        var deadline = Deadline.in(TIMEOUT);
        var answer = http.send(request, BodyHandlers.ofString());
        while (answer.statusCode() == REBALANCING && deadline.ahead()) {
            Thread.sleep(200);
            answer = http.send(request, BodyHandlers.ofString());
        }
        return answer;
    }

    private static void require(HttpResponse<String> answer, String connector) throws IOException {
        if (answer.statusCode() >= 400) {
            throw new IOException("Connect refused " + connector + ": " + answer.statusCode() + " " + answer.body());
        }
    }
}

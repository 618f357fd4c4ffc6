package org.painpath.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Prometheus that watches a stack. */
record PrometheusServer(int port) {
    private static final JsonMapper JSON = new JsonMapper();

    static boolean isInstalled() {
        return Files.isExecutable(Path.of("/usr/bin/prometheus"));
    }

    /** How many series answer with a number. */
    int numbers(String expression) {
        var numbers = 0;
        for (var series : ask(expression)) {
            if (!series.path("value").path(1).asString().equals("NaN")) {
                numbers++;
            }
        }
        return numbers;
    }

    /** The alerts that fire now, but for the one that always does. */
    List<String> firing() {
        var names = new ArrayList<String>();
        for (var series : ask("ALERTS{alertstate=\"firing\",alertname!=\"Watchdog\"}")) {
            names.add(series.path("metric").path("alertname").asString());
        }
        return names;
    }

    private JsonNode ask(String expression) {
        var query = "http://127.0.0.1:" + port + "/api/v1/query?query="
                + URLEncoder.encode(expression, StandardCharsets.UTF_8);
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(HttpRequest.newBuilder(URI.create(query)).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalArgumentException(expression + ": " + answer.body());
            }
            return JSON.readTree(answer.body()).path("data").path("result");
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}

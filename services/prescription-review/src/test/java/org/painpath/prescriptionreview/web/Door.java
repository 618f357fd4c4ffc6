package org.painpath.prescriptionreview.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Map;
import org.painpath.chassis.Json;
import org.painpath.testkit.TestTokens;
import tools.jackson.databind.JsonNode;

/** The service's REST door as a caller of one role sees it. */
record Door(int port, String user, String role) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    record Answer(int status, JsonNode body, HttpResponse<String> raw) {
        String text(String field) {
            return body.path(field).asString();
        }

        String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, String body, String... headers) {
        var request = request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** As a person at a page: looks at the review, then decides on what it shows; a signature with two factors just shown. */
    Answer decide(String review, String step, String fields) {
        var token = step.equals("sign")
                ? twoFactors(Instant.now())
                : TestTokens.shared().token(user, role);
        return decide(review, step, fields, token);
    }

    Answer decide(String review, String step, String fields, String token) {
        return postAs(token, review + "/" + step, seen(get(review).text("shown"), fields));
    }

    Answer postAs(String token, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    static String seen(String shown, String fields) {
        return "{%s%s\"shown\": \"%s\"}".formatted(fields, fields.isEmpty() ? "" : ", ", shown);
    }

    /** A token as the issuer gives after password and code. */
    String twoFactors(Instant shownAt) {
        return TestTokens.shared()
                .token(
                        user,
                        Map.of("acr", "urn:painpath:acr:two-factors", "auth_time", shownAt.getEpochSecond()),
                        role);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return role.isEmpty()
                ? request
                : request.header(
                        "Authorization", "Bearer " + TestTokens.shared().token(user, role));
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var raw = CLIENT.send(request.build(), BodyHandlers.ofString());
            var json = raw.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Answer(raw.statusCode(), Json.EVENTS.readTree(json ? raw.body() : "{}"), raw);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}

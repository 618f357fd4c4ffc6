package org.painpath.console.pages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands in for all five services: answers what it was told to, 404 otherwise, and keeps what it was asked. */
final class StubClinic {
    record Asked(String request, Map<String, String> headers, String body) {}

    private record Told(int status, String body) {}

    private final Map<String, Told> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    StubClinic() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::answer);
            server.start();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** @param request as in {@code GET /referrals} */
    void tell(String request, int status, String body) {
        answers.put(request, new Told(status, body));
    }

    void forget() {
        answers.clear();
        asked.clear();
    }

    List<Asked> asked(String request) {
        return asked.stream().filter(it -> it.request().equals(request)).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String request =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            Map<String, String> headers = new ConcurrentHashMap<>();
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), values.getFirst()));
            asked.add(new Asked(
                    request, headers, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            Told told = answers.getOrDefault(request, new Told(404, "{\"code\":\"not-found\"}"));
            byte[] body = told.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders()
                    .add("Content-Type", told.status() < 400 ? "application/json" : "application/problem+json");
            exchange.getResponseHeaders().add("ETag", "\"7\"");
            exchange.sendResponseHeaders(told.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }
}

package org.painpath.prescriptionreview.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.painpath.chassis.Json;
import tools.jackson.databind.JsonNode;

/** A pharmacy that takes orders over HTTP, and an intake that knows one name. */
final class PharmacyStub {

    /** @param key the Idempotency-Key */
    record Got(String key, JsonNode order) {}

    final List<Got> got = new CopyOnWriteArrayList<>();
    final List<String> askedForNames = new CopyOnWriteArrayList<>();
    final Semaphore mayAnswer = new Semaphore(0);
    volatile int pharmacyStatus = 201;
    volatile int intakeStatus = 200;
    volatile boolean silent;
    volatile String intakeAddress = "";
    private final HttpServer server;

    PharmacyStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/fhir/MedicationRequest", this::take);
        server.createContext("/referrals", this::name);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void behave() {
        mayAnswer.drainPermits();
        got.clear();
        askedForNames.clear();
        pharmacyStatus = 201;
        intakeStatus = 200;
        silent = false;
        intakeAddress = "20 Mill Lane, Harbour, NY 10001";
    }

    List<String> statuses() {
        return got.stream().map(it -> it.order().path("status").asString()).toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var order = Json.EVENTS.readTree(exchange.getRequestBody().readAllBytes());
            got.add(new Got(exchange.getRequestHeaders().getFirst("Idempotency-Key"), order));
            if (silent) {
                mayAnswer.acquireUninterruptibly();
            }
            exchange.sendResponseHeaders(pharmacyStatus, -1);
        }
    }

    private void name(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            askedForNames.add(path + " " + exchange.getRequestHeaders().getFirst("Authorization"));
            var body = """
                    {"referralId": "%s", "family": "Ruiz", "given": "Ana", "birthDate": "1972-03-04",
                     "address": "%s"}""".formatted(path.split("/")[2], intakeAddress).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(intakeStatus, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}

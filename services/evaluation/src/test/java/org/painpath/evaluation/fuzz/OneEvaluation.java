package org.painpath.evaluation.fuzz;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.painpath.chassis.Ids;
import org.painpath.chassis.Json;
import org.painpath.testkit.EventLog;
import org.painpath.testkit.FuzzedDoor;
import org.painpath.testkit.TestTokens;

/** One evaluation with an order, so that a message gets past the question whose results they are. */
final class OneEvaluation {
    private static final int CREATED = 201;

    private final HttpClient http = HttpClient.newHttpClient();
    private final UUID referral = new Ids().next();
    private final int port;

    private OneEvaluation(int port) {
        this.port = port;
    }

    /** Messages name it as the samples do. */
    static FuzzedDoor behind(FuzzedDoor door) {
        var evaluation = new OneEvaluation(door.port());
        try (var events = EventLog.open()) {
            events.publishExample("intake", "referral-accepted.v1", evaluation.referral);
        }
        return door.naming("@REFERRAL@", evaluation.referral.toString()).naming("@ORDER@", evaluation.order());
    }

    private String order() {
        var answer = await().atMost(Duration.ofMinutes(2)).until(this::ask, it -> it.statusCode() == CREATED);
        return Json.EVENTS.readTree(answer.body()).at("/pendingTests/0/orderId").asString();
    }

    private HttpResponse<String> ask() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/evaluations/" + referral + "/diagnostic-orders"))
                .header("Authorization", "Bearer " + TestTokens.shared().token("clinician"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"));
        return http.send(request.build(), BodyHandlers.ofString());
    }
}

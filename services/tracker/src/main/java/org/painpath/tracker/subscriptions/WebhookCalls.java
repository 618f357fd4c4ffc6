package org.painpath.tracker.subscriptions;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.painpath.tracker.store.FeedEvent;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls a receiver: CloudEvents in their JSON form, one a request, signed as the Standard Webhooks specification says, after
 * the receiver has agreed as the CloudEvents webhook specification says. Redirects are not followed, answers not read.
 */
final class WebhookCalls {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final int MULTIPLE_CHOICES = 300;
    private static final int GONE = 410;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final JsonMapper json;
    private final String origin;

    /** @param origin our DNS name, which the receiver allows */
    WebhookCalls(JsonMapper json, String origin) {
        this.json = json;
        this.origin = origin;
    }

    /** Asks whether the receiver wants to hear from us. */
    Answer confirm(URI url) throws InterruptedException {
        var request = HttpRequest.newBuilder(url)
                .method("OPTIONS", BodyPublishers.noBody())
                .header("WebHook-Request-Origin", origin);
        return call(request, answer -> {
            String allowed =
                    answer.headers().firstValue("WebHook-Allowed-Origin").orElse("");
            return allowed.equals("*") || allowed.equalsIgnoreCase(origin)
                    ? new Answer.Taken()
                    : new Answer.NotTaken("not-wanted", null);
        });
    }

    /** @param at the time that is signed, so that an old message cannot be played again */
    Answer send(URI url, List<Secret> secrets, FeedEvent event, Instant at) throws InterruptedException {
        String body = json.writeValueAsString(event);
        String id = event.id().toString();
        var request = HttpRequest.newBuilder(url)
                .POST(BodyPublishers.ofString(body))
                .header("Content-Type", "application/cloudevents+json; charset=utf-8")
                .header("WebHook-Request-Origin", origin)
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(at.getEpochSecond()))
                .header(
                        "webhook-signature",
                        secrets.stream()
                                .map(secret -> secret.sign(id, at, body))
                                .collect(Collectors.joining(" ")));
        return call(request, _ -> new Answer.Taken());
    }

    private interface WhenOk {
        Answer of(HttpResponse<Void> answer);
    }

    private Answer call(HttpRequest.Builder request, WhenOk whenOk) throws InterruptedException {
        var calling = http.sendAsync(request.timeout(LONGEST).build(), BodyHandlers.discarding());
        try {
            return read(calling.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS), whenOk);
        } catch (ExecutionException | TimeoutException _) {
            calling.cancel(true);
            return new Answer.NotTaken("no-answer", null);
        }
    }

    private static Answer read(HttpResponse<Void> answer, WhenOk whenOk) {
        int status = answer.statusCode();
        if (status >= OK && status < MULTIPLE_CHOICES) {
            return whenOk.of(answer);
        }
        return status == GONE ? new Answer.Gone() : new Answer.NotTaken(Integer.toString(status), retryAfter(answer));
    }

    private static @Nullable Duration retryAfter(HttpResponse<Void> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(null);
    }
}

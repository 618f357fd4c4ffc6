package org.painpath.simulator.doors;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/**
 * One HTTP client for everyone. A door that is away or overloaded is knocked at again, for as long as the patience
 * lasts: every POST carries its Idempotency-Key, so knocking twice does nothing twice.
 */
final class Http {
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Duration patience;

    Http(Duration patience) {
        this.patience = patience;
    }

    Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.timeout(ANSWER_WITHIN).build();
        String words = request.method() + " " + request.uri();
        return new Patience(patience)
                .until(() -> knock(request, words))
                .orElseThrow(() -> new DoorRefused(words + " did not answer within " + patience.toSeconds() + " s"));
    }

    private Optional<Answer> knock(HttpRequest request, String words) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            Answer answer = new Answer(words, response.statusCode(), response.headers(), response.body());
            return answer.isTransient() ? Optional.empty() : Optional.of(answer);
        } catch (IOException _) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DoorRefused(words + " was interrupted", e);
        }
    }
}

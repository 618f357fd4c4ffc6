package org.painpath.simulator.doors;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * One HTTP client for everyone. A door that is away or overloaded is knocked at again, for as long as the patience
 * lasts: every POST carries its Idempotency-Key, so knocking twice does nothing twice.
 */
final class Http {
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Manners manners;

    Http(Manners manners) {
        this.manners = manners;
    }

    Answer send(HttpRequest.Builder builder) {
        return send(builder, (_, _) -> {});
    }

    /** @param each is told of every knock: when it began and what it came to */
    Answer send(HttpRequest.Builder builder, BiConsumer<Instant, Attempt> each) {
        HttpRequest request = builder.timeout(manners.answerWithin()).build();
        String words = request.method() + " " + request.uri();
        return manners.patience()
                .until(() -> knock(request, words, each))
                .orElseThrow(() -> new DoorRefused(words + " did not answer within "
                        + manners.patience().limit().toSeconds() + " s"));
    }

    private Optional<Answer> knock(HttpRequest request, String words, BiConsumer<Instant, Attempt> each) {
        Instant began = Instant.now();
        Attempt attempt = attempt(request, words);
        each.accept(began, attempt);
        return switch (attempt) {
            case Attempt.Answered(Answer answer) -> manners.knockAgain(answer) ? Optional.empty() : Optional.of(answer);
            case Attempt.Unsent _, Attempt.Unanswered _ -> Optional.empty();
        };
    }

    private Attempt attempt(HttpRequest request, String words) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            return new Attempt.Answered(new Answer(words, response.statusCode(), response.headers(), response.body()));
        } catch (ConnectException | HttpConnectTimeoutException _) {
            return new Attempt.Unsent();
        } catch (IOException _) {
            return new Attempt.Unanswered();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DoorRefused(words + " was interrupted", e);
        }
    }
}

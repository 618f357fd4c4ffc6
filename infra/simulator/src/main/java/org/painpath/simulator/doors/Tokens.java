package org.painpath.simulator.doors;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Access tokens by client credentials, one a demo user, kept until shortly before they expire. One that may sign is asked for each time,
 * with the code that the user's authenticator shows.
 */
final class Tokens {
    private static final Duration MARGIN = Duration.ofSeconds(60);

    private final URI endpoint;
    private final Http http;
    private final Authenticator authenticator = new Authenticator();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    Tokens(URI issuer, Http http) {
        this.endpoint = URI.create(issuer + "/oauth2/token");
        this.http = http;
    }

    String of(String user) {
        return tokens.compute(user, this::freshOrKept).value();
    }

    /** For one signature. */
    String ofTwoFactors(String user) {
        return request(user, "&otp=" + authenticator.shows(user)).value();
    }

    private Token freshOrKept(String user, @Nullable Token kept) {
        return kept != null && Instant.now().isBefore(kept.renewAt()) ? kept : request(user, "");
    }

    private Token request(String user, String more) {
        String credentials = Base64.getEncoder().encodeToString((user + ":" + user + "-demo").getBytes(UTF_8));
        JsonNode answer = http.send(HttpRequest.newBuilder(endpoint)
                        .header("Authorization", "Basic " + credentials)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials" + more)))
                .orRefused()
                .json();
        Duration lifetime = Duration.ofSeconds(answer.path("expires_in").asLong());
        return new Token(
                answer.path("access_token").asString(),
                Instant.now().plus(lifetime).minus(MARGIN));
    }

    private record Token(String value, Instant renewAt) {}
}

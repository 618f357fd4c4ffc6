package org.painpath.chassis.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** An access token of a service's own machine client, asked of any OpenID Connect issuer and kept while it lasts. */
public final class MachineToken {
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    /** The issuer gave none; the words name the client. */
    public static final class NotGiven extends RuntimeException {
        NotGiven(String clientId) {
            super("The issuer gave no token for the client " + clientId + ".", null, false, false);
        }

        public String words() {
            return String.valueOf(getMessage());
        }
    }

    private final RestClient http;
    private final String issuer;
    private final String clientId;
    private final String clientSecret;
    private final Clock clock;
    private String token = "";
    private Instant renewAt = Instant.MIN;

    public MachineToken(RestClient http, String issuer, String clientId, String clientSecret, Clock clock) {
        this.http = http;
        this.issuer = issuer;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.clock = clock;
    }

    /** @throws NotGiven if the issuer gives none */
    public synchronized String value() {
        if (!clock.instant().isBefore(renewAt)) {
            try {
                renew();
            } catch (RestClientException refused) {
                throw new NotGiven(clientId);
            }
        }
        return token;
    }

    /** The next call asks for another one. */
    public synchronized void forget() {
        renewAt = Instant.MIN;
    }

    private void renew() {
        var metadata = answer(http.get().uri(issuer + "/.well-known/openid-configuration"));
        var granted = answer(http.post()
                .uri(text(metadata, "token_endpoint"))
                .headers(headers -> headers.setBasicAuth(clientId, clientSecret))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body("grant_type=client_credentials"));
        token = text(granted, "access_token");
        renewAt = clock.instant()
                .plusSeconds(Long.parseLong(text(granted, "expires_in")))
                .minus(MARGIN);
    }

    private Map<String, Object> answer(RestClient.RequestHeadersSpec<?> request) {
        var answer = request.retrieve().body(JSON);
        if (answer == null) {
            throw new NotGiven(clientId);
        }
        return answer;
    }

    private String text(Map<String, Object> answer, String name) {
        var value = answer.get(name);
        if (value == null) {
            throw new NotGiven(clientId);
        }
        return value.toString();
    }
}

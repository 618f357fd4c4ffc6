package org.painpath.chassis.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** An access token of the ledger's own machine client, asked of any OpenID Connect issuer and kept while it lasts. */
final class MachineToken {
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    private final RestClient http;
    private final String issuer;
    private final LedgerSettings settings;
    private final Clock clock;
    private String token = "";
    private Instant renewAt = Instant.MIN;

    MachineToken(RestClient http, String issuer, LedgerSettings settings, Clock clock) {
        this.http = http;
        this.issuer = issuer;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws NotComparable if the issuer gives none */
    synchronized String value() {
        if (!clock.instant().isBefore(renewAt)) {
            try {
                renew();
            } catch (RestClientException refused) {
                throw noToken();
            }
        }
        return token;
    }

    /** The next call asks for another one. */
    synchronized void forget() {
        renewAt = Instant.MIN;
    }

    private void renew() {
        var metadata = answer(http.get().uri(issuer + "/.well-known/openid-configuration"));
        var granted = answer(http.post()
                .uri(text(metadata, "token_endpoint"))
                .headers(headers -> headers.setBasicAuth(settings.clientId(), settings.clientSecret()))
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
            throw noToken();
        }
        return answer;
    }

    private String text(Map<String, Object> answer, String name) {
        var value = answer.get(name);
        if (value == null) {
            throw noToken();
        }
        return value.toString();
    }

    private NotComparable noToken() {
        return new NotComparable("The issuer gave no token for the client " + settings.clientId() + ".");
    }
}

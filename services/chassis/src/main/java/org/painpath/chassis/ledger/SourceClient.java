package org.painpath.chassis.ledger;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.security.MachineToken;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;
import org.springframework.web.util.UriBuilder;

/** Asks one source what it has published. */
final class SourceClient {
    private static final String PATH = "/ledger/published";

    private final String source;
    private final RestClient http;
    private final MachineToken token;

    SourceClient(String source, URI address, RestClient http, MachineToken token) {
        this.source = source;
        this.http = http.mutate().baseUrl(address).build();
        this.token = token;
    }

    PublishedDigests digests() {
        return get(uri -> uri.path(PATH).build(), new ParameterizedTypeReference<>() {});
    }

    List<StreamEnd> referrals(Instant before, List<Integer> buckets) {
        return get(
                uri -> uri.path(PATH + "/referrals")
                        .queryParam("before", before)
                        .queryParam("bucket", buckets)
                        .build(),
                new ParameterizedTypeReference<>() {});
    }

    PublishedChanges changes(@Nullable Instant since) {
        return get(
                uri -> (since == null
                                ? uri.path(PATH + "/changes")
                                : uri.path(PATH + "/changes").queryParam("since", since))
                        .build(),
                new ParameterizedTypeReference<>() {});
    }

    List<PublishedEvent> events(List<StreamEnd> asked) {
        var events = new ArrayList<PublishedEvent>();
        for (int from = 0; from < asked.size(); from += PublishedController.EVENTS) {
            var some = asked.subList(from, Math.min(from + PublishedController.EVENTS, asked.size()));
            events.addAll(ask(
                    http.post()
                            .uri(PATH + "/events")
                            .contentType(MediaType.APPLICATION_JSON)
                            .body(some),
                    new ParameterizedTypeReference<List<PublishedEvent>>() {}));
        }
        return events;
    }

    private <T> T get(Function<UriBuilder, URI> uri, ParameterizedTypeReference<T> form) {
        return ask(http.get().uri(uri), form);
    }

    private <T> T ask(RestClient.RequestHeadersSpec<?> request, ParameterizedTypeReference<T> form) {
        try {
            var answer = request.headers(headers -> headers.setBearerAuth(token.value()))
                    .retrieve()
                    .body(form);
            if (answer != null) {
                return answer;
            }
        } catch (MachineToken.NotGiven none) {
            throw new NotComparable(none.words());
        } catch (RestClientResponseException refused) {
            token.forget();
            throw new NotComparable(
                    source + " answered " + refused.getStatusCode().value() + ".");
        } catch (RestClientException silent) {
            throw new NotComparable(source + " does not answer.");
        }
        throw new NotComparable(source + " answered nothing.");
    }
}

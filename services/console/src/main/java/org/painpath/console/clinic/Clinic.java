package org.painpath.console.clinic;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.painpath.console.clinic.Answer.Absent;
import org.painpath.console.clinic.Answer.FieldFault;
import org.painpath.console.clinic.Answer.Given;
import org.painpath.console.clinic.Answer.NotAllowed;
import org.painpath.console.clinic.Answer.Refused;
import org.painpath.console.clinic.Answer.Silent;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;

/** Asks the services, always as the person who is logged in: the person's own token goes along. */
@Component
public class Clinic {
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final Map<ClinicService, RestClient> services = new EnumMap<>(ClinicService.class);

    Clinic(RestClient.Builder builder, ConsoleSettings settings) {
        var connections =
                java.net.http.HttpClient.newBuilder().connectTimeout(CONNECT).build();
        var requests = new JdkClientHttpRequestFactory(connections);
        requests.setReadTimeout(ANSWER);
        settings.services()
                .forEach((service, address) -> services.put(
                        service,
                        builder.clone()
                                .requestFactory(requests)
                                .baseUrl(address)
                                .build()));
    }

    /** @param query pairs of name and value; a value that is null is left out */
    public <T> Answer<T> get(
            String token,
            ClinicService service,
            String path,
            Map<String, ? extends @Nullable Object> query,
            Class<T> form) {
        return ask(service, client(service).get().uri(uri -> uri(uri.path(path).build(), query)), token, form);
    }

    public <T> Answer<T> get(String token, ClinicService service, String path, Class<T> form) {
        return get(token, service, path, Map.of(), form);
    }

    /**
     * @param idempotencyKey the same for the same form, so that sending it twice does it once
     * @param etag what the person looked at
     */
    public <T> Answer<T> post(
            String token,
            ClinicService service,
            String path,
            Object body,
            String idempotencyKey,
            @Nullable String etag,
            Class<T> form) {
        var request = client(service)
                .post()
                .uri(uri -> uri.path(path).build())
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", idempotencyKey)
                .headers(headers -> {
                    if (etag != null) {
                        headers.setIfMatch(etag);
                    }
                })
                .body(body);
        return ask(service, request, token, form);
    }

    /** @param etag what the person looked at; absent where there was nothing yet */
    public <T> Answer<T> put(
            String token, ClinicService service, String path, Object body, @Nullable String etag, Class<T> form) {
        var request = client(service)
                .put()
                .uri(uri -> uri.path(path).build())
                .contentType(MediaType.APPLICATION_JSON)
                .headers(headers -> {
                    if (etag != null) {
                        headers.setIfMatch(etag);
                    }
                })
                .body(body);
        return ask(service, request, token, form);
    }

    /** Asks by POST, so that what is asked for stands in no address; nothing is done, so that no key is needed. */
    public <T> Answer<T> search(String token, ClinicService service, String path, Object body, Class<T> form) {
        var request = client(service)
                .post()
                .uri(uri -> uri.path(path).build())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
        return ask(service, request, token, form);
    }

    private RestClient client(ClinicService service) {
        RestClient client = services.get(service);
        if (client == null) {
            throw new IllegalStateException("no address of " + service);
        }
        return client;
    }

    private static URI uri(URI base, Map<String, ? extends @Nullable Object> query) {
        var uri = UriComponentsBuilder.fromUri(base);
        List<Object> values = new ArrayList<>();
        query.forEach((name, value) -> {
            List<?> all = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
            all.forEach(each -> {
                // as a variable, so that whatever a person typed is encoded
                uri.queryParam(name, "{value}");
                values.add(each);
            });
        });
        return uri.encode().buildAndExpand(values.toArray()).toUri();
    }

    private static <T> Answer<T> ask(
            ClinicService service, RequestHeadersSpec<?> request, String token, Class<T> form) {
        try {
            return request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                    .accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON)
                    .exchange((_, response) -> read(response, form));
        } catch (ResourceAccessException unreachable) {
            return new Silent<>();
        } catch (RestClientException unreadable) {
            throw new IllegalStateException("an answer of %s could not be read".formatted(service), unreadable);
        }
    }

    private static <T> Answer<T> read(RequestHeadersSpec.ConvertibleClientHttpResponse response, Class<T> form)
            throws java.io.IOException {
        int status = response.getStatusCode().value();
        return switch (status) {
            case 200, 201 -> given(response.bodyTo(form), response.getHeaders().getETag());
            case 401 -> wantsMore(response) ? refused(status, response.bodyTo(Problem.class)) : new NotAllowed<>();
            case 403 -> new NotAllowed<>();
            case 404 -> new Absent<>();
            case 400, 409, 412, 413, 422 -> refused(status, response.bodyTo(Problem.class));
            default -> new Silent<>();
        };
    }

    /** RFC 9470: the person is known, but has not shown enough for this. */
    private static boolean wantsMore(RequestHeadersSpec.ConvertibleClientHttpResponse response) {
        return response.getHeaders().getOrEmpty(HttpHeaders.WWW_AUTHENTICATE).stream()
                .anyMatch(challenge -> challenge.contains("insufficient_user_authentication"));
    }

    private static <T> Answer<T> given(@Nullable T body, @Nullable String etag) {
        return body == null ? new Absent<>() : new Given<>(body, etag);
    }

    private static <T> Answer<T> refused(int status, @Nullable Problem problem) {
        return (problem == null ? new Problem(null, null, null) : problem).answer(status);
    }

    /** RFC 9457, as far as a person is told. */
    record Problem(
            @Nullable String code,
            @Nullable String detail,
            @Nullable List<FieldFault> errors) {

        <T> Answer<T> answer(int status) {
            return new Refused<>(
                    status,
                    code == null ? "refused" : code,
                    detail == null ? "The service refused." : detail,
                    errors == null ? List.of() : errors);
        }
    }
}

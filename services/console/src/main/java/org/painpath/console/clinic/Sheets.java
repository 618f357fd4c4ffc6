package org.painpath.console.clinic;

import java.io.OutputStream;
import java.time.Duration;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Sheets of tracker, handed on as they come: they may be larger than memory, and take longer than a page does. */
@Component
public class Sheets {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final RestClient tracker;

    Sheets(RestClient.Builder builder, ConsoleSettings settings) {
        var requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(LONGEST);
        this.tracker = builder.clone()
                .requestFactory(requests)
                .baseUrl(Objects.requireNonNull(settings.services().get(ClinicService.TRACKER)))
                .build();
    }

    /** Where a sheet goes to; asked for only once there is one. */
    @FunctionalInterface
    public interface Receiver {
        OutputStream open(String disposition) throws java.io.IOException;
    }

    /** @return how many bytes were handed on */
    public Answer<Long> copy(String token, String rows, String from, String to, Receiver receiver) {
        try {
            return tracker.get()
                    .uri("/numbers/rows?of={of}&from={from}&to={to}", rows, from, to)
                    .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                    .accept(MediaType.parseMediaType("text/csv"), MediaType.APPLICATION_PROBLEM_JSON)
                    .exchange((_, answer) -> switch (answer.getStatusCode().value()) {
                        case 200 -> {
                            String name = answer.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION);
                            OutputStream sheet = receiver.open(name == null ? "attachment" : name);
                            yield new Answer.Given<>(answer.getBody().transferTo(sheet), null);
                        }
                        case 401, 403 -> new Answer.NotAllowed<Long>();
                        case 400 -> new Answer.Absent<Long>();
                        default -> new Answer.Silent<Long>();
                    });
        } catch (ResourceAccessException unreachable) {
            return new Answer.Silent<>();
        }
    }
}

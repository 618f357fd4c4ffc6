package org.painpath.acceptance.planted;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.messaging.Message;

/** The headers of a batch's records. */
final class Headers {
    private Headers() {}

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> of(Message<?> batch) {
        return (List<Map<String, Object>>)
                Objects.requireNonNull(batch.getHeaders().get("kafka_batchConvertedHeaders"));
    }

    static String text(Map<String, Object> headers, String name) {
        var value = Objects.requireNonNull(headers.get(name), name);
        return value instanceof byte[] bytes ? new String(bytes, UTF_8) : value.toString();
    }
}

package org.painpath.chassis.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A record of {@code painpath.canary.<source>}: when the source sent it. */
record CanaryRecord(String source, Instant sentAt) {
    private static final String TOPICS = "painpath.canary.";

    static boolean isOf(String topic) {
        return topic.startsWith(TOPICS);
    }

    static String sourceOf(String topic) {
        return topic.substring(TOPICS.length());
    }

    /** Empty for what is not readable: it says nothing, and the next one comes soon. */
    static Optional<CanaryRecord> read(String topic, byte @Nullable [] value) {
        try {
            return Optional.ofNullable(value)
                    .map(text -> new CanaryRecord(sourceOf(topic), Instant.parse(new String(text, UTF_8))));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}

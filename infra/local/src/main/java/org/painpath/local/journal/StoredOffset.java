package org.painpath.local.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far the connector had read, as Connect keeps it.
 *
 * @param at when what it read last was committed
 */
record StoredOffset(Lsn lsn, Instant at) {
    private static final JsonMapper JSON = new JsonMapper();

    /** From what Connect's REST interface answers; empty when Connect keeps none. */
    static Optional<StoredOffset> parse(String document) {
        return of(read(document).path("offsets").path(0).path("offset"));
    }

    /** From a record of Connect's own topic. */
    static Optional<StoredOffset> parseRecord(String value) {
        return of(read(value));
    }

    private static JsonNode read(String document) {
        try {
            return JSON.readTree(document);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("Connect's offsets are not JSON", unreadable);
        }
    }

    private static Optional<StoredOffset> of(JsonNode offset) {
        return offset.hasNonNull("lsn")
                ? Optional.of(new StoredOffset(
                        furthest(offset),
                        Instant.EPOCH.plus(offset.path("ts_usec").asLong(), ChronoUnit.MICROS)))
                : Optional.empty();
    }

    /** Each of them may be what the connector confirmed. */
    private static Lsn furthest(JsonNode offset) {
        return Stream.of("lsn", "lsn_proc", "lsn_commit")
                .map(name -> new Lsn(offset.path(name).asLong()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}

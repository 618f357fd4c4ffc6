package org.painpath.console.clinic;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a service says of the events that it reads: which wait for a person, and what its ledger finds. */
public final class Deliveries {
    private Deliveries() {}

    /** @param status UP when the service is ready */
    public record Health(String status) {}

    /**
     * An event that waits.
     *
     * @param reason in words, without the content
     */
    public record Parked(
            UUID id,
            String source,
            UUID referralId,
            long sequence,
            String type,
            Instant occurredAt,
            String reasonCode,
            String reason,
            Instant parkedAt,
            @Nullable Instant releasedAt,
            @Nullable String releasedBy,
            @Nullable String skippedBecause) {

        /** Only the first of a referral and source can be moved. */
        public boolean isFirst() {
            return releasedAt == null && !reasonCode.equals("behind");
        }
    }

    public record Content(Parked event, JsonNode content, List<Parked> behind) {}

    /** What a release would do to one event. */
    public record Tried(UUID id, long sequence, String type, String outcome, String words) {}

    /** @param waits the one that still waits */
    public record Released(int applied, @Nullable Parked waits) {}

    /** @param trouble why the last comparison said nothing */
    public record Comparison(
            String source,
            String what,
            @Nullable Instant comparedAt,
            long referrals,
            long late,
            long findings,
            @Nullable String trouble) {}

    public record Finding(
            String kind,
            String source,
            UUID referralId,
            @Nullable Long sequence,
            String words,
            Instant foundAt) {}

    public record Ledger(List<Comparison> parts, Map<String, Long> counts, List<Finding> findings) {

        /** What is wrong, by kind, without the kinds of which there is nothing. */
        public Map<String, Long> found() {
            Map<String, Long> found = new TreeMap<>(counts);
            found.values().removeIf(count -> count == 0);
            return found;
        }

        public long wrong() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}

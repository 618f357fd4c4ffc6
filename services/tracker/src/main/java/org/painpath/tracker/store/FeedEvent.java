package org.painpath.tracker.store;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;

/** A CloudEvent in its JSON form. */
public record FeedEvent(
        String specversion,
        UUID id,
        String source,
        String type,
        UUID subject,
        Instant time,
        String datacontenttype,
        @JsonRawValue String data) {

    public static FeedEvent of(Feed.Item item) {
        return new FeedEvent(
                "1.0",
                item.eventId(),
                "/painpath/tracker",
                item.type(),
                item.referralId(),
                item.occurredAt(),
                "application/json",
                item.data());
    }
}

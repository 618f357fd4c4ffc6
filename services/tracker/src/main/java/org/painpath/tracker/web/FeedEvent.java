package org.painpath.tracker.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.painpath.tracker.store.Feed;

/** A CloudEvent in its JSON form. */
record FeedEvent(
        String specversion,
        UUID id,
        String source,
        String type,
        UUID subject,
        Instant time,
        String datacontenttype,
        @JsonRawValue String data) {

    static FeedEvent of(Feed.Item item) {
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

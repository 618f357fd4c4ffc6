package org.painpath.tracker.web;

import org.jspecify.annotations.Nullable;
import org.painpath.chassis.web.Refusal;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * What tracker publishes, as server-sent events: from where the caller left off, then as it happens. The clinic's own people also hear
 * who takes what in hand, and of the referrals of patients who share no data.
 */
@RestController
class FeedController {
    private final FeedReaders readers;

    FeedController(FeedReaders readers) {
        this.readers = readers;
    }

    /** @param lastEventId the id of the last event that was taken in; absent to hear only what is new */
    @GetMapping(path = "/feed", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter feed(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            Authentication person) {
        return readers.from(lastEventId == null ? null : position(lastEventId), !Outsiders.isOne(person));
    }

    private static long position(String lastEventId) {
        try {
            return Long.parseUnsignedLong(lastEventId);
        } catch (NumberFormatException unreadable) {
            throw Refusal.field("Last-Event-ID", "takes the id of an event of this feed, or 0 for all");
        }
    }
}

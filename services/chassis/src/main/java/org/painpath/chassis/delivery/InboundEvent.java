package org.painpath.chassis.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.painpath.chassis.Json;

/**
 * Another service's event, as its CloudEvents headers and value say.
 *
 * @param source for example {@code /painpath/intake}
 * @param type for example {@code painpath.intake.referral-accepted.v1}
 * @param sequence per source and referral, from 1, no gaps
 */
public record InboundEvent(
        UUID id,
        String source,
        String type,
        UUID referralId,
        long sequence,
        Instant occurredAt,
        @Nullable String traceparent,
        String data) {

    /** One referral's events of one source: what is ordered, and what waits together. */
    record Stream(String source, UUID referralId) {}

    Stream stream() {
        return new Stream(source, referralId);
    }

    /** The event's content in the reader's own form, with only the fields that it reads. */
    public <T> T as(Class<T> form) {
        return Json.EVENTS.readValue(data, form);
    }
}

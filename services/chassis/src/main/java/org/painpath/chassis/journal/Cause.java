package org.painpath.chassis.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf, when, and within which trace something is decided.
 *
 * @param actor the user name of a person, or the source of an event
 * @param expectedVersion what the person looked at, from If-Match; absent where it does not matter
 * @param causedBy the event that is reacted to; absent where a person or a deadline is behind it
 */
public record Cause(
        String actor,
        Instant at,
        @Nullable String traceparent,
        @Nullable Long expectedVersion,
        @Nullable UUID causedBy) {

    public Cause(String actor, Instant at, @Nullable String traceparent, @Nullable Long expectedVersion) {
        this(actor, at, traceparent, expectedVersion, null);
    }

    /** What a refused reaction records is not the event's effect: that is still to come, when the event is released. */
    Cause withoutEffect() {
        return new Cause(actor, at, traceparent, expectedVersion);
    }
}

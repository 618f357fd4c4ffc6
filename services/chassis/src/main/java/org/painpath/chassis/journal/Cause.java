package org.painpath.chassis.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf, when, and within which trace something is decided.
 *
 * @param actor the user name of a person, or the source of an event
 * @param expectedVersion what the person looked at, from If-Match; absent where it does not matter
 */
public record Cause(
        String actor,
        Instant at,
        @Nullable String traceparent,
        @Nullable Long expectedVersion) {}

package org.painpath.simulator.doors;

import java.net.URI;
import java.time.Instant;

/** Sees every knock of a POST, and what it came to. Called from many threads. */
@FunctionalInterface
public interface Witness {

    void saw(Knock knock);

    /** @param at when it was sent */
    record Knock(Instant at, String idempotencyKey, URI address, String body, Attempt attempt) {}
}

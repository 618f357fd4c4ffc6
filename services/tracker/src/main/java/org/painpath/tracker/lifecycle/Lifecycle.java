package org.painpath.tracker.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The lifecycle of one referral across the services. */
public sealed interface Lifecycle {

    /** Whether integrators may hear of this referral: the patient has not taken back the consent to share data. */
    default boolean isShared() {
        return switch (this) {
            case Unheard _ -> true;
            case Open open -> open.facts().isShared();
            case Closed closed -> closed.facts().isShared();
        };
    }

    /** No service has said anything about it. */
    record Unheard() implements Lifecycle {}

    /**
     * @param announced what was last published as waited for; absent only between a step and its stage
     * @param late whether that wait was said to be late
     */
    record Open(Facts facts, @Nullable Wait announced, boolean late) implements Lifecycle {}

    record Closed(Facts facts, Outcome outcome, Instant closedAt) implements Lifecycle {}
}

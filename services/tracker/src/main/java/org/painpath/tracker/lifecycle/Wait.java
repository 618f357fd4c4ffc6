package org.painpath.tracker.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.painpath.tracker.clock.Timing;

/**
 * What a referral waits for.
 *
 * @param waitingFor in words, without clinical values
 * @param since when the fact that began the wait happened
 * @param timing what says when it should end
 * @param meanwhile the clock that stands still for this wait and goes on after it
 */
record Wait(
        Stage stage,
        Role role,
        String waitingFor,
        Instant since,
        Timing timing,
        @Nullable Timing meanwhile) {

    Wait(Stage stage, Role role, String waitingFor, Instant since, Timing timing) {
        this(stage, role, waitingFor, since, timing, null);
    }
}

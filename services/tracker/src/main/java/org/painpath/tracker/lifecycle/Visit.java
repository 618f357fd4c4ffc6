package org.painpath.tracker.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A referral's time at a stage.
 *
 * @param leftAt absent while it is there
 * @param late whether anything that it waited for there was said to be late
 */
public record Visit(
        Stage stage, Instant enteredAt, @Nullable Instant leftAt, boolean late) {

    /** Facts of different services may be heard in another order than they happened: no visit ends before it began. */
    Visit leftAt(Instant at) {
        return new Visit(stage, enteredAt, at.isBefore(enteredAt) ? enteredAt : at, late);
    }

    Visit saidLate() {
        return new Visit(stage, enteredAt, leftAt, true);
    }
}

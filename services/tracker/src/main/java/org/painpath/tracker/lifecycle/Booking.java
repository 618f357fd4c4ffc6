package org.painpath.tracker.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.painpath.tracker.clock.Run;

/**
 * The visit, or the way to a date for one.
 *
 * @param clock stands still while a visit is booked, and until the time before which the patient does not want to be seen
 * @param visitAt the booked visit; absent before the first booking and after a cancelled or missed one
 * @param missed whether the last visit was missed
 */
record Booking(Run clock, @Nullable Instant visitAt, boolean missed) {

    static final Booking NONE = new Booking(Run.from(Instant.EPOCH), null, false);

    Booking lookedFor(Instant since) {
        return new Booking(Run.from(since), visitAt, missed);
    }

    Booking booked(@Nullable Instant startsAt, Instant at) {
        return new Booking(clock.pausedAt(at), startsAt, false);
    }

    /** @param notBefore as the patient asked; absent where nobody asked for it */
    Booking cancelled(@Nullable Instant notBefore, Instant at) {
        return notBefore != null && notBefore.isAfter(at)
                ? new Booking(clock.pausedBetween(at, notBefore), null, false)
                : new Booking(clock.resumedAt(at), null, false);
    }

    Booking missed(Instant at) {
        return new Booking(clock.resumedAt(at), null, true);
    }
}

package org.painpath.tracker.clock;

import java.time.Instant;
import java.time.LocalDate;

/** What says when a wait should end. */
public sealed interface Timing {

    /** The policy, counted from when the clock started. */
    record Counted(ClockName clock, Run run) implements Timing {}

    /** A booked time. */
    record At(Instant since, Instant due) implements Timing {}

    /** The end of a day that somebody was told. */
    record EndOf(ClockName clock, Instant since, LocalDate day) implements Timing {}

    static Timing from(ClockName clock, Instant startedAt) {
        return new Counted(clock, Run.from(startedAt));
    }
}

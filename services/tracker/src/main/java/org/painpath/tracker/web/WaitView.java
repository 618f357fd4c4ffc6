package org.painpath.tracker.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.painpath.tracker.clock.Clocks;
import org.painpath.tracker.clock.Reading;
import org.painpath.tracker.lifecycle.Role;
import org.painpath.tracker.lifecycle.Stage;
import org.painpath.tracker.lifecycle.TimedWait;

/**
 * What a referral waits for.
 *
 * @param waitingFor in words, without clinical values
 * @param dueAt absent where nothing is due
 * @param clock absent where nothing is due
 * @param meanwhile the clock that stands still for this wait and goes on after it
 * @param owner user name of who has it in hand; absent where anybody of the role may take it
 * @param ownedSince likewise
 */
record WaitView(
        Stage stage,
        Role role,
        String waitingFor,
        Instant since,
        @Nullable Instant dueAt,
        boolean late,
        boolean escalated,
        @Nullable ClockView clock,
        @Nullable ClockView meanwhile,
        @Nullable String owner,
        @Nullable Instant ownedSince) {

    static WaitView of(TimedWait wait, Clocks clocks, Instant now) {
        return new WaitView(
                wait.stage(),
                wait.role(),
                wait.waitingFor(),
                wait.since(),
                wait.dueAt(),
                wait.isLate(now),
                wait.isEscalated(now),
                view(wait.clock(), clocks, now),
                view(wait.meanwhile(), clocks, now),
                wait.owner(),
                wait.ownedSince());
    }

    private static @Nullable ClockView view(@Nullable Reading reading, Clocks clocks, Instant now) {
        return reading == null ? null : ClockView.of(reading, clocks.left(reading, now), now);
    }
}

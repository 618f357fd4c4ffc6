package org.painpath.tracker.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.painpath.tracker.clock.Clocks;
import org.painpath.tracker.clock.Reading;

/**
 * What a referral waits for, with its deadline.
 *
 * @param waitingFor in words, without clinical values
 * @param since when the fact that began the wait happened
 * @param clock absent where nothing is due
 * @param meanwhile the clock that stands still for this wait and goes on after it
 * @param owner user name of who has it in hand; absent where anybody of the role may take it
 * @param ownedSince likewise
 */
public record TimedWait(
        Stage stage,
        Role role,
        String waitingFor,
        Instant since,
        @Nullable Reading clock,
        @Nullable Reading meanwhile,
        @Nullable String owner,
        @Nullable Instant ownedSince) {

    static TimedWait of(Wait wait, Clocks clocks, Claims.@Nullable Claim claim) {
        return new TimedWait(
                wait.stage(),
                wait.role(),
                wait.waitingFor(),
                wait.since(),
                clocks.read(wait.timing()),
                wait.meanwhile() == null ? null : clocks.read(wait.meanwhile()),
                claim == null ? null : claim.owner(),
                claim == null ? null : claim.since());
    }

    static TimedWait closedSince(Instant end) {
        return new TimedWait(Stage.CLOSED, Role.NOBODY, "nothing", end, null, null, null, null);
    }

    /** As people outside the clinic see it: not who works on it. */
    public TimedWait withoutOwner() {
        return new TimedWait(stage, role, waitingFor, since, clock, meanwhile, null, null);
    }

    public @Nullable Instant dueAt() {
        return clock == null ? null : clock.dueAt();
    }

    public @Nullable Instant escalateAt() {
        return clock == null ? null : clock.escalateAt();
    }

    public boolean isLate(Instant now) {
        return dueAt() != null && !dueAt().isAfter(now);
    }

    public boolean isEscalated(Instant now) {
        return isLate(now) && escalateAt() != null && !escalateAt().isAfter(now);
    }
}

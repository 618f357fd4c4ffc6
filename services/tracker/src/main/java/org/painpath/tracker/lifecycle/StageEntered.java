package org.painpath.tracker.lifecycle;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.painpath.tracker.clock.Reading;
import org.painpath.tracker.clock.Superior;

/**
 * What the referral waits for has changed: the stage, the thing, the role or the deadline.
 *
 * @param dueAt absent where nothing is due
 * @param escalateAt absent where nothing is due, and in what was written before waits were escalated
 * @param escalateTo likewise
 * @param policyVersion of the deadlines; likewise
 */
public record StageEntered(
        Stage stage,
        String waitingFor,
        Role role,
        Instant since,
        @Nullable Instant dueAt,
        @Nullable Instant escalateAt,
        @Nullable Superior escalateTo,
        @Nullable String policyVersion)
        implements LifecycleEvent {

    static StageEntered of(TimedWait wait) {
        Reading clock = wait.clock();
        return new StageEntered(
                wait.stage(),
                wait.waitingFor(),
                wait.role(),
                wait.since(),
                wait.dueAt(),
                wait.escalateAt(),
                clock == null ? null : clock.escalateTo(),
                clock == null ? null : clock.policyVersion());
    }

    /** Whether it is about that wait, whenever that is due. */
    boolean announces(Wait wait) {
        return role == wait.role() && waitingFor.equals(wait.waitingFor()) && since.equals(wait.since());
    }

    /** Whether it announces the wait that was announced before, with the same due time. */
    boolean isTheWaitOf(@Nullable StageEntered before) {
        return before != null
                && stage == before.stage
                && role == before.role
                && waitingFor.equals(before.waitingFor)
                && since.equals(before.since)
                && Objects.equals(dueAt, before.dueAt);
    }
}

package org.painpath.tracker.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the referral waits for has changed: the stage, the thing, the role or the due time.
 *
 * @param dueAt absent where nothing is due
 */
public record StageEntered(
        Stage stage,
        String waitingFor,
        Role role,
        Instant since,
        @Nullable Instant dueAt) implements LifecycleEvent {

    static StageEntered of(Wait wait) {
        return new StageEntered(wait.stage(), wait.waitingFor(), wait.role(), wait.since(), wait.dueAt());
    }

    Wait asWait() {
        return new Wait(stage, role, waitingFor, since, dueAt);
    }
}

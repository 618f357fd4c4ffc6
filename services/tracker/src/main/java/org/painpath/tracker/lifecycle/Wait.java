package org.painpath.tracker.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a referral waits for.
 *
 * @param waitingFor in words, without clinical values
 * @param since when the fact that began the wait happened
 * @param dueAt absent where nothing is due
 */
public record Wait(
        Stage stage,
        Role role,
        String waitingFor,
        Instant since,
        @Nullable Instant dueAt) {}

package org.painpath.chassis.rules.simulation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as the journal has it.
 *
 * @param <F> what was known then
 * @param sequence of its row
 * @param decided what a person decided, as a code; absent where the rules alone have spoken
 * @param judged what the rules said of it
 */
public record RecordedDecision<F>(
        UUID referralId,
        long sequence,
        Instant at,
        @Nullable String decided,
        F facts,
        Judged judged) {}

package org.painpath.tracker.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a clock stands still, as the referral waits for somebody outside.
 *
 * @param to when it goes on; absent while nobody knows
 */
public record Pause(Instant from, @Nullable Instant to) {}

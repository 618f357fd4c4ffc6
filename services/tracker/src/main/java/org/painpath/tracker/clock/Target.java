package org.painpath.tracker.clock;

import org.jspecify.annotations.Nullable;

/**
 * What the policy asks of one clock.
 *
 * @param due until it is late; absent where somebody names the time
 * @param escalate how much later it is escalated
 */
public record Target(@Nullable Span due, Span escalate, Superior escalateTo) {}

package org.painpath.tracker.lifecycle;

import java.time.Instant;

/**
 * The referral has ended. Published again only where a fact that happened earlier, but was heard later, corrects how or when.
 *
 * @param closedAt when the fact that ended it happened
 */
public record ReferralClosed(Outcome outcome, Instant closedAt) implements LifecycleEvent {}

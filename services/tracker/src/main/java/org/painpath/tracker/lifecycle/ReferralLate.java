package org.painpath.tracker.lifecycle;

import java.time.Instant;

/** What the referral waits for did not come by its due time. */
public record ReferralLate(Stage stage, Role role, Instant dueAt) implements LifecycleEvent {}

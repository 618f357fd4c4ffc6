package org.painpath.tracker.lifecycle;

import java.time.Instant;
import org.painpath.tracker.clock.Superior;

/** What the referral waits for is so late that somebody above has to see to it. */
public record ReferralEscalated(Stage stage, Role role, Superior escalateTo, Instant dueAt, Instant escalateAt)
        implements LifecycleEvent {}

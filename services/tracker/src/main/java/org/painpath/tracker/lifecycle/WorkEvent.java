package org.painpath.tracker.lifecycle;

import java.time.Instant;

/** Who took the work on a referral in hand, or gave it on. Private: it is the clinic's own affair. */
public sealed interface WorkEvent extends LifecycleEvent {

    Role role();

    Instant at();

    record WorkClaimed(Role role, String owner, Instant at) implements WorkEvent {}

    record WorkHandedOver(Role role, String from, String to, String by, Instant at) implements WorkEvent {}

    record WorkReleased(Role role, String owner, String by, Instant at) implements WorkEvent {}
}

package org.painpath.tracker.lifecycle;

/** How urgent the referrer or the clinic holds the referral to be. */
public enum Priority {
    ROUTINE,
    URGENT,
    ASAP,
    STAT
}

package org.painpath.tracker.lifecycle;

/** Where a referral is, in the clinic's words. */
public enum Stage {
    SCREENING,
    AWAITING_INFORMATION,
    AWAITING_DECISION,
    EVALUATION,
    AWAITING_RESULTS,
    REVIEW,
    AWAITING_CHECK,
    AWAITING_SIGNATURE,
    TREATMENT,
    CLOSED
}

package org.painpath.tracker.lifecycle;

/** How a referral ended. */
public enum Outcome {
    COMPLETED_WITH_RESPONSE,
    COMPLETED_WITHOUT_RESPONSE,
    STOPPED,
    DECLINED,
    NOT_CANDIDATE,
    REJECTED,
    WITHDRAWN
}

package org.painpath.intake.notices;

/** What a message tells. The first four are of a visit. */
public enum About {
    BOOKED,
    MOVED,
    CANCELLED,
    MISSED,
    INFORMATION_REQUESTED,
    INFORMATION_REMINDER,
    REFERRAL_RECEIVED,
    REFERRAL_DECLINED,
    LETTER_READY
}

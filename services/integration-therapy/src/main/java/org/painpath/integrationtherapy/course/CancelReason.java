package org.painpath.integrationtherapy.course;

/** Who withdrew the referral. */
public enum CancelReason {
    WITHDRAWN_BY_PATIENT,
    WITHDRAWN_BY_REFERRER,
    WITHDRAWN_BY_CLINIC
}

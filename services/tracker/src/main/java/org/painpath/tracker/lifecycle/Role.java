package org.painpath.tracker.lifecycle;

/** Who a referral waits for (clinical reference 7.6). Nobody: the next step is the system's own, or there is none. */
public enum Role {
    COORDINATOR,
    CLINICIAN,
    PHARMACIST,
    PRESCRIBER,
    THERAPIST,
    REFERRER,
    NOBODY
}

package org.painpath.integrationtherapy.sessions;

/** What a clinician made of a check that was missed. */
public enum MissedCheckReason {
    /** Seen later than agreed, and well. */
    SEEN_LATE_AND_WELL,
    DEVICE_FAILED,
    REFUSED_BY_PATIENT,
    /** Cleared, but then not taken. */
    DOSE_NOT_TAKEN,
    TAKEN_TO_EMERGENCY
}

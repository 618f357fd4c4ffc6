package org.painpath.integrationtherapy.course;

/** Why no dose may be given for now. */
public enum PauseReason {
    ADVERSE_EVENT,
    /** Blood pressure or oxygen saturation reached a STOP limit in a session. */
    VITAL_SIGNS,
    /** prescription-review suspended the prescription; only a new signature lifts it. */
    PRESCRIPTION_SUSPENDED
}

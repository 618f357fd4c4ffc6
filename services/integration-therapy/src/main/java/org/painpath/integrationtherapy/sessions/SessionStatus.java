package org.painpath.integrationtherapy.sessions;

/** CALLED_OFF: a check before the dose said STOP, so that this session gives no dose any more. */
public enum SessionStatus {
    SCHEDULED,
    COMPLETED,
    MISSED,
    CALLED_OFF
}

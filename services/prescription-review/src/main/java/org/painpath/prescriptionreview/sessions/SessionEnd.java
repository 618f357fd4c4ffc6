package org.painpath.prescriptionreview.sessions;

/** How integration-therapy has documented a session. */
public enum SessionEnd {
    COMPLETED,
    MISSED,
    /** A check before the dose said stop: there was none. */
    CALLED_OFF
}

package org.painpath.integrationtherapy.sessions;

/** What the last check before the dose said. HELD is measured again; STOPPED is final for its session. */
public enum DosingCheck {
    NOT_DONE,
    CLEARED,
    HELD,
    STOPPED
}

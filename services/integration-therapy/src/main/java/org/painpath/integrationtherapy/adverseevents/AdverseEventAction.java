package org.painpath.integrationtherapy.adverseevents;

/** What follows for the course: it goes on, it pauses, or it ends. */
public enum AdverseEventAction {
    CONTINUE,
    HOLD,
    STOP
}

package org.painpath.tracker.clock;

/** Whom a wait is escalated to (clinical reference 7.6): roles of the clinic that can move what others have left lying. */
public enum Superior {
    COORDINATOR,
    CLINICIAN,
    PRESCRIBER,
    MANAGER,
    SRE
}

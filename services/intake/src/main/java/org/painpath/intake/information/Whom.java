package org.painpath.intake.information;

/** Of whom something is asked. */
public enum Whom {
    REFERRER,
    PATIENT
}

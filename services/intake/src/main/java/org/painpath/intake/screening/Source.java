package org.painpath.intake.screening;

/** Where an item can come from. */
public enum Source {
    REFERRER,
    /** Named only where a letter may ask for it: no more of an illness than its reader knows. */
    PATIENT,
    /** Staff ask or measure it themselves. */
    CLINIC
}

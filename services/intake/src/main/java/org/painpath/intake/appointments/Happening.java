package org.painpath.intake.appointments;

/** What became of a visit. */
public enum Happening {
    BOOKED,
    MOVED,
    CANCELLED,
    MISSED
}

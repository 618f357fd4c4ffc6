package org.painpath.integrationtherapy.course;

/** Why another dose is asked for. */
public enum DoseChangeReason {
    TOO_LITTLE_RELIEF,
    SIDE_EFFECTS,
    /** Benefit achieved: try to withdraw over several weeks (clinical reference 6.4). */
    TAPER
}

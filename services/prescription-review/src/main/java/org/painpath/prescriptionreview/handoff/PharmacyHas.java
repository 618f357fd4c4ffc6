package org.painpath.prescriptionreview.handoff;

/** What a pharmacy has of one prescription, as far as we know. */
public enum PharmacyHas {
    /** No order of it was ever meant for the pharmacy, or each was called off before it left. */
    NOTHING,
    /** An order that has certainly not arrived, and may yet. */
    NOT_YET,
    /** Nobody knows. */
    PERHAPS,
    THE_ORDER
}

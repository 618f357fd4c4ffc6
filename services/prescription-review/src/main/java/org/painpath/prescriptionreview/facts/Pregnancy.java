package org.painpath.prescriptionreview.facts;

/** Pregnancy status as taken in the history. */
public enum Pregnancy {
    PREGNANT,
    BREASTFEEDING,
    NOT_PREGNANT,
    NOT_APPLICABLE
}

package org.painpath.evaluation.examination;

/** Alcohol use as the patient says; stays inside this service. */
public enum AlcoholUse {
    NONE,
    WITHIN_LIMITS,
    ABOVE_LIMITS
}

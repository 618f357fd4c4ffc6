package org.painpath.evaluation.referral;

/** Administrative sex as the referral says; the codes of FHIR's administrative-gender. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}

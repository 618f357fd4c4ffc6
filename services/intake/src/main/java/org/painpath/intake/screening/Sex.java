package org.painpath.intake.screening;

/** Administrative sex, as FHIR codes it. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}

package org.painpath.intake.screening;

/** What the patient has agreed to (clinical reference, fact 1: off label and compounded are said by name). */
public enum Consent {
    TELEHEALTH,
    OFF_LABEL,
    COMPOUNDED,
    DATA_SHARING
}

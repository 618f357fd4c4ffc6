package org.painpath.integrationtherapy.course;

/** Why a course ended early. */
public enum StopReason {
    ADVERSE_EVENT,
    /** C-SSRS was high. */
    SUICIDE_RISK,
    NO_BENEFIT,
    PATIENT_CHOICE,
    MISUSE,
    PRESCRIPTION_DISCONTINUED,
    OTHER
}

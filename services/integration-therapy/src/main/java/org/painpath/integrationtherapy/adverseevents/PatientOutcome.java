package org.painpath.integrationtherapy.adverseevents;

/** How the patient was when an adverse event was reported. */
public enum PatientOutcome {
    RECOVERED,
    RECOVERING,
    NOT_RECOVERED,
    LASTING_HARM,
    DIED
}

package org.painpath.integrationtherapy.course;

/** Why no dose may be given for now. */
public enum PauseReason {
    ADVERSE_EVENT,
    /** Blood pressure or oxygen saturation reached a STOP limit in a session. */
    VITAL_SIGNS,
    /** CADSS-6 was still above its limit when dissociation should have been over. */
    DISSOCIATION,
    /** C-SSRS was moderate, or one of an earlier day that was entered late was high. */
    SUICIDE_RISK,
    /** PHQ-9 told thoughts of being better off dead, and no C-SSRS has been taken since. */
    SUICIDE_SCREEN_DUE,
    /** prescription-review suspended the prescription; only a prescriber there lifts it. */
    PRESCRIPTION_SUSPENDED;

    /** Only a C-SSRS that is none or low lets the course be resumed. */
    boolean ofSuicideRisk() {
        return this == SUICIDE_RISK || this == SUICIDE_SCREEN_DUE;
    }
}

package org.painpath.intake.screening;

/**
 * Heart disease. {@code UNSTABLE}: unstable angina, infarction within six months, decompensated failure or
 * uncontrolled arrhythmia (clinical reference 2.2, C07).
 */
public enum Cardiac {
    UNSTABLE,
    STABLE_DISEASE,
    NONE
}

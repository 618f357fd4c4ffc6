package org.painpath.intake.screening;

/** Psychosis or mania, now or before. */
public enum PsychosisOrMania {
    ACTIVE,
    HISTORY,
    NONE
}

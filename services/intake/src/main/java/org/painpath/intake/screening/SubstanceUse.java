package org.painpath.intake.screening;

/** Substance use disorder, now or before (clinical reference 2.2, C15). It is journaled and never published. */
public enum SubstanceUse {
    ACTIVE,
    HISTORY,
    NONE
}

package org.painpath.intake.screening;

/** Child-Pugh class as the referrer reports it; {@code NO_LIVER_DISEASE} where the score does not apply. */
public enum ChildPugh {
    NO_LIVER_DISEASE,
    A,
    B,
    C
}

package org.painpath.tracker.lifecycle;

/** How far a measure has come down, as integration therapy judged it: the score itself stays there. */
public enum Band {
    WORSE,
    NONE,
    MINIMAL,
    MODERATE,
    SUBSTANTIAL,
    NOT_EVALUABLE
}

package org.painpath.integrationtherapy.outcomes;

/** How far a score came down from its baseline; see {@link ResponsePolicy} for the bounds. */
public enum Response {
    WORSE,
    NONE,
    MINIMAL,
    MODERATE,
    SUBSTANTIAL,
    /** No baseline, or a baseline of zero. */
    NOT_EVALUABLE;

    public boolean atLeast(Response other) {
        return this != NOT_EVALUABLE && compareTo(other) >= 0;
    }
}

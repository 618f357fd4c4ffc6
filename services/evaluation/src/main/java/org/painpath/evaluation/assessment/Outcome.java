package org.painpath.evaluation.assessment;

/** What the assessment says: go on to dosing, or not. */
public enum Outcome {
    CANDIDATE,
    NOT_CANDIDATE
}

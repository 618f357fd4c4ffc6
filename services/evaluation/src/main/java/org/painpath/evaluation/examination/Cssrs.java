package org.painpath.evaluation.examination;

/** Risk level of the Columbia suicide severity screener (clinical reference 1.6 [CSSRS]). */
public enum Cssrs {
    NONE,
    LOW,
    MODERATE,
    HIGH
}

package org.painpath.evaluation.examination;

/** Ascites as the clinician finds it, in the bands of Child-Pugh (clinical reference 3.2 [CP]). */
public enum Ascites {
    NONE,
    MILD,
    MODERATE_SEVERE
}

package org.painpath.evaluation.examination;

/** Hepatic encephalopathy as the clinician finds it, in the bands of Child-Pugh (clinical reference 3.2 [CP]). */
public enum Encephalopathy {
    NONE,
    GRADE_1_2,
    GRADE_3_4
}

package org.painpath.prescriptionreview.calculators;

/** Hepatic encephalopathy as the clinician grades it, with its Child-Pugh points. Source: [CP], clinical reference 3.2. */
public enum Encephalopathy {
    NONE(1),
    GRADE_1_2(2),
    GRADE_3_4(3);

    final int points;

    Encephalopathy(int points) {
        this.points = points;
    }
}

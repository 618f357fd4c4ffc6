package org.painpath.prescriptionreview.calculators;

/** Ascites as the examining clinician grades it, with its Child-Pugh points. Source: [CP], clinical reference 3.2. */
public enum Ascites {
    NONE(1),
    MILD(2),
    MODERATE_SEVERE(3);

    final int points;

    Ascites(int points) {
        this.points = points;
    }
}
